// Five-fold fitting: the odds of each row by the weights that never saw its text, packed as they will be shipped, and the weights of all rows.

import { packed } from './pack.mjs';
import { regression } from './regression.mjs';
import { FOLDS } from './rows.mjs';

/**
 * `rows` have `features`, `fold` and `learn` (false: only to be judged). `answers` are 1 or 0 a row.
 * Returns `{ odds, output }`: out-of-fold log-odds, and the packed output fitted to all rows.
 */
export function crossFit(label, rows, answers, { bits, l2, pruned, logOdds }) {
  const buckets = 2 ** bits;
  const odds = new Float64Array(rows.length);
  const fitted = (chosen) =>
    packed(
      label,
      regression(
        chosen.map((row) => rows[row].features),
        chosen.map((row) => answers[row]),
        { buckets, l2, counts: chosen.map((row) => rows[row].count ?? 1) },
      ),
      pruned,
    );
  const learned = rows.map((_, row) => row).filter((row) => rows[row].learn !== false);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = { bits, outputs: [fitted(learned.filter((row) => rows[row].fold !== fold))] };
    rows.forEach(({ features, fold: own }, row) => {
      if (own === fold) [odds[row]] = logOdds(features, weights);
    });
  }
  return { odds, output: fitted(learned) };
}
