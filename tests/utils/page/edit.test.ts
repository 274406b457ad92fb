import { describe, expect, test } from 'vitest';
import { bare, isUntouched, setApart } from '../../../utils/page/edit';

describe('setApart', () => {
  test.each([
    ['an empty draft', '', '', 'X'],
    ['a line', 'Hei Aino,', '', ' X'],
    ['white space', 'Hei Aino, ', '', 'X'],
    ['a new line', 'Hei Aino,\n', '', 'X'],
    ['several lines', 'Hei Aino,\nkiitos.', '', '\n\nX'],
    ['between words', 'Hei', 'Aino', ' X '],
    ['before white space', 'Hei', ' Aino', ' X'],
    ['above a signature', '', '\n\n-- \nAnna', 'X'],
    ['above a signature that follows at once', '', '-- \nAnna', 'X\n\n'],
    ['above a signature after one line break', '', '\n-- \nAnna', 'X\n'],
    ['above a quote', '', '> Hei', 'X\n\n'],
    ['own words above a quote', 'Kiitos.', '\n\n> Hei', ' X'],
  ])('%s', (_, before, after, expected) => expect(setApart(before, 'X', after)).toBe(expected));
});

describe('isUntouched', () => {
  test.each([
    ['', true],
    ['\n \n', true],
    ['\n\n-- \nAnna Virtanen', true],
    ['> Hei', true],
    ['On Mon, 16 Mar 2026, aino wrote:\n> Hei', true],
    ['ma 16. maaliskuuta 2026, aino kirjoitti:\n\n> Hei', true],
    ['Hei Aino,\n\n-- \nAnna Virtanen', false],
    ['Hei Aino', false],
    ['- yksi\n- kaksi', false],
    ['Kirjoitit:\nlasku on väärin', false],
  ])('%j: %s', (draft, expected) => expect(isUntouched(draft)).toBe(expected));
});

test('bare leaves only what no editor arranges in its own way', () => {
  expect(bare('> Hei\u00A0 Aino,\n\n\u200Bkiitos 🙏')).toBe('HeiAino,kiitos🙏');
});
