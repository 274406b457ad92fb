import { expect, test } from 'vitest';
import { forgetOld, withSilence } from '../../../components/panel/threadSilence';

const NOW = new Date('2026-11-22T10:00:00.000Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 24 * 3_600_000).toISOString();
const silence = (days: number) => ({ ids: ['en/soon'], changedAt: daysAgo(days) });

test('a conversation is forgotten after thirty days', () => {
  expect(forgetOld({ a: silence(29), b: silence(31) }, NOW)).toEqual({ a: silence(29) });
});

test('where nothing is to be forgotten, nothing is made anew', () => {
  const threads = { a: silence(0), b: silence(29) };
  expect(forgetOld(threads, NOW)).toBe(threads);
});

test('the last two hundred conversations are kept', () => {
  const before = Object.fromEntries(
    Array.from({ length: 200 }, (_, number) => [`t${number}`, silence((number + 1) / 10)]),
  );
  const after = withSilence(before, 'new', ['en/soon'], NOW);
  expect(Object.keys(after)).toHaveLength(200);
  expect(after).toHaveProperty('new', silence(0));
  expect(after).not.toHaveProperty('t199');
});

test('of a conversation in which nothing is silent any more, nothing is kept', () => {
  expect(withSilence({ a: silence(1), b: silence(2) }, 'a', [], NOW)).toEqual({ b: silence(2) });
});
