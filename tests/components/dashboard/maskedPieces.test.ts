import { expect, test } from 'vitest';
import { maskedPieces } from '../../../components/dashboard/maskedPieces';

test.each([
  ['Soita «puhelin», kiitos.', ['Soita ', '[puhelin]', ', kiitos.']],
  ['«email»«phone»', ['[email]', '[phone]']],
  ['Siinä luki «ei käytössä».', ['Siinä luki ', '«ei käytössä»', '.']],
  ['Ei peitettävää.', ['Ei peitettävää.']],
])('%s', (quote, expected) => {
  const pieces = maskedPieces(quote);
  expect(pieces.map(({ kind, text }) => (kind === 'mask' ? `[${text}]` : text))).toEqual(expected);
  expect(
    pieces.every(({ start, text }) =>
      quote.slice(start).replace(/^«/, '').startsWith(text.replace(/^«/, '')),
    ),
  ).toBe(true);
});
