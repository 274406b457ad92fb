import { describe, expect, it } from 'vitest';
import { comparePacks, mergePacks } from '../../../utils/packs/merge';
import { packWith } from './pack';

const mine = packWith({
  name: 'Paja',
  words: [
    { language: 'fi', avoid: 'reklamaatio', prefer: 'palaute' },
    { language: 'en', avoid: 'guys' },
  ],
  glossary: [{ language: 'fi', house: 'tiketti', customer: 'viesti' }],
});
const theirs = packWith({
  name: 'Aitta',
  words: [
    { language: 'en', avoid: 'Guys ' },
    { language: 'fi', avoid: 'reklamaatio', prefer: 'viesti' },
    { language: 'en', avoid: 'reklamaatio' },
  ],
  glossary: [{ customer: 'viesti', house: 'tiketti', language: 'fi' }],
  replies: [{ language: 'fi', title: 'Valmis', text: 'Pyörä on valmis.' }],
});

describe('comparing packs', () => {
  it('tells what is new, what differs, and how much is the same', () => {
    const found = comparePacks(mine, theirs).map(({ part, added, conflicts, same }) => [
      part,
      added.length,
      conflicts.length,
      same,
    ]);
    expect(found).toEqual([
      ['words', 1, 2, 0],
      ['glossary', 0, 0, 1],
      ['phrases', 0, 0, 0],
      ['values', 0, 0, 0],
      ['replies', 1, 0, 0],
    ]);
  });

  it('finds nothing in a copy', () => {
    for (const { added, conflicts } of comparePacks(mine, structuredClone(mine)))
      expect([added, conflicts]).toEqual([[], []]);
  });
});

describe('merging packs', () => {
  it('takes nothing away, whichever side is preferred', () => {
    expect(mergePacks(mine, theirs, 'mine').words).toEqual([
      { language: 'fi', avoid: 'reklamaatio', prefer: 'palaute' },
      { language: 'en', avoid: 'guys' },
      { language: 'en', avoid: 'reklamaatio' },
    ]);
    expect(mergePacks(mine, theirs, 'theirs').words).toEqual([
      { language: 'fi', avoid: 'reklamaatio', prefer: 'viesti' },
      { language: 'en', avoid: 'Guys ' },
      { language: 'en', avoid: 'reklamaatio' },
    ]);
  });

  it.each([
    ['mine', 'Paja'],
    ['theirs', 'Aitta'],
  ] as const)('keeps the name of %s', (preferred, name) => {
    expect(mergePacks(mine, theirs, preferred).name).toBe(name);
  });

  it('comes to rest: merged again nothing is new', () => {
    const merged = mergePacks(mine, theirs, 'theirs');
    expect(mergePacks(merged, theirs, 'theirs')).toEqual(merged);
  });
});
