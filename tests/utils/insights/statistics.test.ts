import { describe, expect, test } from 'vitest';
import { falseDiscovery } from '../../../utils/insights/falseDiscovery';
import { poissonTail } from '../../../utils/insights/poissonTail';

describe('Poisson tail', () => {
  // Reference values: 1 − Σ e^−λ λ^k / k!, worked out with exact fractions of e^−λ.
  test.each([
    [0, 3, 1],
    [1, 3, 1 - Math.exp(-3)],
    [2, 1, 1 - 2 * Math.exp(-1)],
    [3, 0.5, 1 - Math.exp(-0.5) * (1 + 0.5 + 0.125)],
    [14, 4.1, 0.0000985],
    [5, 5, 0.5595067],
    [1, 0, 0],
    [0, 0, 1],
  ])('%d or more where %d are usual: %d', (observed, expected, chance) => {
    expect(poissonTail(observed, expected)).toBeCloseTo(chance, 6);
  });

  test('very small chances keep their size, very large counts their end', () => {
    expect(poissonTail(60, 2)).toBeGreaterThan(0);
    expect(poissonTail(60, 2)).toBeLessThan(1e-60);
    expect(poissonTail(10_000, 10_000)).toBeCloseTo(0.5, 2);
    expect(poissonTail(100, 10_000)).toBe(1);
  });

  test('more events are never likelier', () => {
    const chances = Array.from({ length: 40 }, (_, observed) => poissonTail(observed, 7.3));
    expect(chances.every((chance, index) => index === 0 || chance < (chances[index - 1] ?? 0))).toBe(true);
  });
});

describe('false discovery', () => {
  test.each([
    [[], []],
    [[0.03], [0.03]],
    // The example of Benjamini and Hochberg's procedure: p·m/rank, made monotonous from the largest down.
    [
      [0.01, 0.02, 0.03, 0.5],
      [0.04, 0.04, 0.04, 0.5],
    ],
    [
      [0.5, 0.001, 0.04, 0.03],
      [0.5, 0.004, 0.04 * (4 / 3), 0.04 * (4 / 3)],
    ],
    [
      [1, 1, 1],
      [1, 1, 1],
    ],
  ])('%j becomes %j', (chances, values) => {
    const found = falseDiscovery(chances);
    expect(found.length).toBe(values.length);
    for (const [index, value] of values.entries()) expect(found[index]).toBeCloseTo(value, 12);
  });
});
