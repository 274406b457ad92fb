import { expect, test } from 'vitest';
import { formatBytes } from '../../../components/options/formatBytes';

test.each([
  [0, 'en', '0 kB'],
  [1, 'en', '1 kB'],
  [120_400, 'fi', '121 kt'],
  [1_449_000, 'en', '1.4 MB'],
  [1_449_000, 'fi', '1,4 Mt'],
] as const)('%d bytes in %s: %s', (bytes, language, text) => {
  expect(formatBytes(bytes, language).replaceAll('\u00a0', ' ')).toBe(text);
});
