/**
 * Benjamini–Hochberg: turns the chances of many tests into q values, in the same order. Taking all tests with q ≤ 0.05
 * means that about 5 % of what is taken is chance.
 */
export function falseDiscovery(chances: readonly number[]): readonly number[] {
  const ranked = chances.map((chance, index) => ({ chance, index })).sort((a, b) => b.chance - a.chance);
  const values = new Array<number>(chances.length).fill(1);
  let lowest = 1;
  for (const [place, { chance, index }] of ranked.entries()) {
    const rank = ranked.length - place;
    lowest = Math.min(lowest, (chance * ranked.length) / rank);
    values[index] = lowest;
  }
  return values;
}
