import { describe, expect, test } from 'vitest';
import { type Dated, risingThemes } from '../../../utils/insights/risingThemes';

const DAY = 24 * 3_600_000;
const END = Date.parse('2026-11-22T12:00:00.000Z');

/** `counts` records a week of a theme, the last week last; within a week some hours apart. */
function weeks(theme: string | null, counts: readonly number[]): Dated[] {
  return counts.flatMap((count, index) => {
    const end = END - (counts.length - 1 - index) * 7 * DAY;
    return Array.from({ length: count }, (_, place) => ({
      theme,
      createdAt: new Date(end - (place / count) * 6.9 * DAY).toISOString(),
    }));
  });
}

describe('rising', () => {
  test('a theme that jumps is told with its numbers, a steady one is not', () => {
    const rising = risingThemes([
      ...weeks('luvattu soitto', [2, 4, 3, 5, 4, 6, 4, 4, 18]),
      ...weeks('lasku', [6, 5, 7, 6, 5, 6, 7, 6, 6]),
      ...weeks(null, [20, 21, 19, 20, 22, 20, 18, 20, 20]),
    ]);
    expect(rising).toHaveLength(1);
    expect(rising[0]).toMatchObject({
      theme: 'luvattu soitto',
      from: '2026-11-15T12:00:00.000Z',
      observed: 18,
    });
    expect(rising[0]?.expected).toBeGreaterThan(3.5);
    expect(rising[0]?.expected).toBeLessThan(4.6);
    expect(rising[0]?.ratio).toBeCloseTo(18 / (rising[0]?.expected ?? 0), 1);
    expect(rising[0]?.q).toBeLessThan(0.001);
  });

  test('a new theme counts from five conversations on', () => {
    const usual = weeks('lasku', [6, 5, 7, 6, 5, 6, 7, 6, 6]);
    const found = (count: number) =>
      risingThemes([...usual, ...weeks('ovikello', [0, 0, 0, 0, 0, 0, 0, 0, count])]).map(
        ({ theme }) => theme,
      );
    expect(found(4)).toEqual([]);
    expect(found(5)).toEqual(['ovikello']);
  });

  test('a week in which everything doubles is no news of any theme', () => {
    const records = ['a', 'b', 'c', 'd', 'e'].flatMap((theme) => weeks(theme, [8, 9, 8, 7, 8, 8, 9, 8, 16]));
    expect(risingThemes(records)).toEqual([]);
  });

  test('without earlier weeks nothing is said', () => {
    expect(risingThemes(weeks('lasku', [30]))).toEqual([]);
    expect(risingThemes(weeks('lasku', [2, 30]))).toEqual([]);
    expect(risingThemes([])).toEqual([]);
    expect(risingThemes([{ theme: 'lasku', createdAt: 'eilen' }])).toEqual([]);
  });

  test('chance alone seldom rises: many steady themes with ordinary ups and downs', () => {
    const random = seeded(7);
    const records = Array.from({ length: 60 }, (_, theme) =>
      weeks(
        `theme ${theme}`,
        Array.from({ length: 9 }, () => poisson(6, random)),
      ),
    ).flat();
    expect(risingThemes(records)).toEqual([]);
  });
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function poisson(mean: number, random: () => number): number {
  let count = 0;
  for (let product = random(); product > Math.exp(-mean); product *= random()) count += 1;
  return count;
}
