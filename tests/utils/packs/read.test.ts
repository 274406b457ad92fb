import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { PACK_FORMAT, packFileName, packText } from '../../../utils/packs/format';
import { LARGEST_FILE, LONGEST_WORD } from '../../../utils/packs/limits';
import { readPack } from '../../../utils/packs/read';
import { packWith } from './pack';

const versions = Object.keys(import.meta.glob('../../../utils/packs/versions/*.ts')).map((path) =>
  path.replace(/^.*\/|\.ts$/g, ''),
);
const example = (version: string) =>
  readFileSync(new URL(`examples/kuule-pack-${version}.json`, import.meta.url), 'utf8');

test('the format that is written is one of the versions', () => {
  expect(versions).toContain(PACK_FORMAT.replace('kuule-pack/', ''));
});

test.each(versions)('a file of version %s can be read and nothing of it is lost', (version) => {
  const text = example(version);
  const file = readPack(text);
  if (file.kind !== 'pack') throw new Error(JSON.stringify(file));
  for (const list of Object.values(file.pack)) expect(list.length).toBeGreaterThan(0);
  if (PACK_FORMAT === `kuule-pack/${version}`)
    expect(JSON.parse(packText(file.pack))).toEqual(JSON.parse(text));
});

const file = (value: object) => JSON.stringify({ format: PACK_FORMAT, ...value });

it.each([
  ['no JSON', '{', { reason: 'notJson' }],
  ['another file', '{"format":"kuule-insights/1"}', { reason: 'unknownFormat' }],
  ['a list', '[]', { reason: 'unknownFormat' }],
  ['a later version', '{"format":"kuule-pack/2"}', { reason: 'newer' }],
  ['too large', ' '.repeat(LARGEST_FILE + 1), { reason: 'tooLarge' }],
  ['a word in another language', file({ words: [{ language: 'sv', avoid: 'hej' }] }), 'words.0.language'],
  ['a word that is a pattern', file({ words: [{ language: 'en', avoid: '(a|b)+' }] }), 'words.0.avoid'],
  [
    'a word without end',
    file({ words: [{ language: 'en', avoid: 'a'.repeat(LONGEST_WORD + 1) }] }),
    'words.0.avoid',
  ],
  [
    'an empty glossary word',
    file({ glossary: [{ language: 'en', house: ' ', customer: 'a' }] }),
    'glossary.0.house',
  ],
  [
    'a bad cue',
    file({ values: [{ language: 'fi', name: 'Rauha', avoid: ['hyvä', '$<x>'] }] }),
    'values.0.avoid.1',
  ],
  ['too many', file({ phrases: Array(501).fill({ language: 'en', text: 'a' }) }), 'phrases'],
])('says what is wrong with a file: %s', (_, text, problem) => {
  const expected = typeof problem === 'string' ? { reason: 'notAPack', field: problem } : problem;
  expect(readPack(text)).toEqual({ kind: 'bad', problem: expected });
});

it('takes a file with some lists only, and the marks that editors put before it', () => {
  expect(readPack(`\uFEFF${file({ name: ' Aitta ', values: [{ language: 'fi', name: 'Rauha' }] })}`)).toEqual(
    {
      kind: 'pack',
      pack: packWith({
        name: 'Aitta',
        values: [{ language: 'fi', name: 'Rauha', avoid: [], show: [] }],
      }),
    },
  );
});

it.each([
  ['', 'kuule-pack.json'],
  ['Pyörähuolto Öljymäki', 'kuule-pack-pyorahuolto-oljymaki.json'],
  ['../x', 'kuule-pack-x.json'],
])('names the file of “%s” %s', (name, expected) => {
  expect(packFileName(packWith({ name }))).toBe(expected);
});
