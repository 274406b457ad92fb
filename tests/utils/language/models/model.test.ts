import { expect, test } from 'vitest';
import { featuresOf, tokensOf } from '../../../../utils/language/models/features';
import { logOdds } from '../../../../utils/language/models/model';
import type { Weights } from '../../../../utils/language/models/types';

test('tokens are folded words, marks and faces', () => {
  expect(tokensOf('Jeee!! Isn’t it soooo good :) 👍')).toEqual([
    'jee',
    '!!',
    "isn't",
    'it',
    'soo',
    'good',
    ':)',
    '👍',
  ]);
});

test('features are each there once, inside the buckets, and of length one', () => {
  const { buckets, values } = featuresOf(tokensOf('ei toimi, ei toimi'), 10, 4, [['asks', 1]]);
  expect(new Set(buckets).size).toBe(buckets.length);
  expect(Math.max(...buckets)).toBeLessThan(2 ** 10);
  expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 5);
});

test('the same text always has the same features, and another text has others', () => {
  const of = (text: string) => [...featuresOf(tokensOf(text), 16, 4).buckets].sort();
  expect(of('missä paketti on')).toEqual(of('Missä  paketti on'));
  expect(of('missä paketti on')).not.toEqual(of('missä paketit on'));
});

test('levels are squares, capital letters for the label and small ones against it, numbers skip', () => {
  const weights: Weights = { bits: 3, outputs: [{ label: 'a', bias: 1, step: 0.5, levels: '2B1c' }] };
  const at = (bucket: number) =>
    logOdds({ buckets: Int32Array.of(bucket), values: Float32Array.of(1) }, weights);
  expect([0, 2, 4, 7].map((bucket) => at(bucket)[0])).toEqual([1, 3, -3.5, 1]);
});

test('a text without words has the bias alone', () => {
  const weights: Weights = { bits: 3, outputs: [{ label: 'a', bias: -2, step: 1, levels: '' }] };
  expect(logOdds(featuresOf(tokensOf('   '), 3, 4), weights)).toEqual([-2]);
});

test('a very long text is read no further than it says something', () => {
  expect(tokensOf('sana '.repeat(100_000)).length).toBeLessThan(1000);
});
