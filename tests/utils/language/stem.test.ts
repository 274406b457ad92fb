import { expect, test } from 'vitest';
import { lemmas } from '../../../utils/language/lemmas';
import { contentStems } from '../../../utils/language/stem';

const shared = (one: string, other: string, language: 'fi' | 'en') => {
  const stems = contentStems(other, language);
  return [...contentStems(one, language)].some((key) => stems.has(key));
};

test.each([
  ['tilaus', 'tilauksen'],
  ['paketti', 'paketista'],
  ['lasku', 'laskussa'],
  ['hinta', 'hinnan'],
  ['palautus', 'palautuksesta'],
  ['tilaus', 'tilausvahvistus'],
])('%s and %s meet', (one, other) => {
  expect(shared(one, other, 'fi')).toBe(true);
});

test.each([
  ['charged', 'charge'],
  ['cancelled', 'cancelling'],
  ['sent', 'sending'],
  ['parcels', 'parcel'],
])('%s and %s meet', (one, other) => {
  expect(shared(one, other, 'en')).toBe(true);
});

test.each([
  ['asia', 'asiakas', 'fi'],
  ['lasku', 'lahja', 'fi'],
  ['bill', 'billow', 'en'],
  ['order', 'parcel', 'en'],
] as const)('%s and %s stay apart', (one, other, language) => {
  expect(shared(one, other, language)).toBe(false);
});

test('words that are also properties of every object', () => {
  const text = 'constructor valueof tostring hasownproperty __proto__';
  expect(contentStems(text, 'en').size).toBe(5);
  expect(contentStems(text, 'fi').size).toBe(5);
});

test('small words are not what a text is about', () => {
  expect([...contentStems('mutta kun se ei ole vielä', 'fi')]).toEqual([]);
  expect([...contentStems('but it is not there yet', 'en')]).toEqual([]);
});

test('lemmas, one a token', async () => {
  expect(await lemmas(['Tilauksen', 'summa', 'oli', 'väärä'], 'fi')).toEqual([
    'tilaus',
    'summa',
    'olla',
    'väärä',
  ]);
  expect(await lemmas(['Two', 'parcels', 'arrived'], 'en')).toEqual(['two', 'parcel', 'arrive']);
  expect(await lemmas(['Paketet', 'kom'], 'sv')).toEqual(['Paketet', 'kom']);
  expect(await lemmas([], 'en')).toEqual([]);
});
