import { expect, test } from 'vitest';
import { keepsShape } from '../../../utils/page/shape';

const change = (text: string, before = '', after = '') => ({ before, text, after });

test.each([
  ['the same', change('Yksi.\n\nKaksi.'), 'Yksi.\n\nKaksi.', true],
  ['lines further apart', change('Yksi.\nKaksi.'), 'Yksi.\n\n\nKaksi.', true],
  ['lines that run together', change('Yksi.\nKaksi.'), 'Yksi. Kaksi.', false],
  ['a blank line that is lost', change('Yksi.\n\nKaksi.'), 'Yksi.\nKaksi.', false],
  ['glued to what stood there', change(' Kaksi.', 'Yksi.'), 'Yksi.Kaksi.', false],
  ['quoted lines', change('Yksi.\nKaksi.'), '> Yksi.\n> Kaksi.', true],
  [
    'signs that mean something elsewhere',
    change('e-lasku 10–12/2026: a+b (c|d) [x] {y} ^ $ \\ . * ?'),
    'e-lasku 10–12/2026: a+b (c|d) [x] {y} ^ $ \\ . * ?',
    true,
  ],
])('%s', (_, standing, now, expected) => expect(keepsShape(standing, now)).toBe(expected));
