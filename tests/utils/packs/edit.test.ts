import { describe, expect, it } from 'vitest';
import { readEntry, withEntry, withoutEntry } from '../../../utils/packs/edit';
import { packWith } from './pack';

const GUYS = { language: 'en', avoid: 'guys' } as const;
const FOLKS = { language: 'en', avoid: 'folks', prefer: 'everyone' } as const;
const pack = packWith({ words: [GUYS, FOLKS] });

describe('an entry that was written into fields', () => {
  it.each([
    ['words', { ...GUYS, avoid: ' guys ' }, GUYS],
    ['glossary', { language: 'fi', house: 'tiketti', customer: 'viesti' }, undefined],
    ['values', { language: 'fi', name: 'Rauha', avoid: ['hätäi*'], show: [] }, undefined],
  ] as const)('is taken into %s', (part, fields, entry) => {
    expect(readEntry(part, fields)).toEqual({ kind: 'entry', entry: entry ?? fields });
  });

  it.each([
    ['words', { language: 'en' }, 'avoid'],
    ['words', { language: 'en', avoid: 'a|b' }, 'avoid'],
    ['glossary', { language: 'fi', house: 'tiketti' }, 'customer'],
    ['values', { language: 'fi', name: 'Rauha', avoid: [], show: ['hyvä', '?'] }, 'show'],
    ['replies', { language: 'fi', title: 'Valmis', text: 'a'.repeat(5001) }, 'text'],
  ] as const)('is not taken into %s, and the field is named: %o', (part, fields, field) => {
    expect(readEntry(part, fields)).toEqual({ kind: 'wrong', field });
  });
});

describe('a list', () => {
  it('takes a new entry last, and a changed one in its place', () => {
    const added = { language: 'fi', avoid: 'moi' } as const;
    expect(withEntry(pack, 'words', added).words).toEqual([GUYS, FOLKS, added]);
    expect(withEntry(pack, 'words', added, GUYS).words).toEqual([added, FOLKS]);
  });

  it('has one entry about the same words', () => {
    const again = { ...GUYS, avoid: 'Folks' };
    expect(withEntry(pack, 'words', again).words).toEqual([GUYS, again]);
    expect(withEntry(pack, 'words', again, GUYS).words).toEqual([again]);
  });

  it('lets an entry go', () => {
    expect(withoutEntry(pack, 'words', GUYS).words).toEqual([FOLKS]);
    expect(withoutEntry(pack, 'words', { language: 'fi', avoid: 'guys' }).words).toEqual([GUYS, FOLKS]);
  });
});
