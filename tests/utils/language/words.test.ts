import { expect, test } from 'vitest';
import { words } from '../../../utils/language/words';

test.each([
  ["Ei-kö se'n päällä: 3 kpl?", ['Ei-kö', "se'n", 'päällä', '3', 'kpl']],
  ['I’ve 2,5 m² of it 😀', ['I’ve', '2', '5', 'm²', 'of', 'it']],
  ['a\u0308iti ja isä', ['a\u0308iti', 'ja', 'isä']],
  ['где مرحبا 店', ['где', 'مرحبا', '店']],
  ['😀 — …', []],
])('%s', (text, expected) => {
  const found = words(text);
  expect(found.map((word) => word.text)).toEqual(expected);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
