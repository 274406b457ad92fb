// Figures: F1 and the thresholds that make it best. Thresholds for a fold are chosen on the other folds only.
import { FOLDS } from './rows.mjs';

/** F1 of yes. */
export function f1({ hits, alarms, misses }) {
  return (2 * hits) / Math.max(1, 2 * hits + alarms + misses);
}

/** Hits, false alarms and misses of "above the threshold" over the rows. */
export function count(odds, answers, threshold, rows) {
  const found = { hits: 0, alarms: 0, misses: 0 };
  for (const row of rows) {
    const says = odds[row] > threshold;
    if (says && answers[row]) found.hits += 1;
    else if (says) found.alarms += 1;
    else if (answers[row]) found.misses += 1;
  }
  return found;
}

/** The threshold with the best F1 over the rows: every two-hundredth of the ranked odds is tried, up to one half. */
export function bestThreshold(odds, answers, rows) {
  const ranked = rows.map((row) => odds[row]).sort((a, b) => b - a);
  let best = { value: -1, threshold: 0 };
  for (let share = 5; share <= 100; share++) {
    const threshold = ranked[Math.floor((ranked.length * share) / 200)];
    const value = f1(count(odds, answers, threshold, rows));
    if (value > best.value) best = { value, threshold };
  }
  return best.threshold;
}

/** F1 over all rows, each fold judged by the threshold of the others. */
export function outOfFoldF1(odds, answers, folds) {
  const total = { hits: 0, alarms: 0, misses: 0 };
  const rows = folds.map((_, row) => row);
  for (let fold = 0; fold < FOLDS; fold++) {
    const threshold = bestThreshold(
      odds,
      answers,
      rows.filter((row) => folds[row] !== fold),
    );
    const part = count(
      odds,
      answers,
      threshold,
      rows.filter((row) => folds[row] === fold),
    );
    for (const key of Object.keys(total)) total[key] += part[key];
  }
  return f1(total);
}

/** The share of rows whose sign is right. */
export function accuracy(odds, answers, rows) {
  return rows.filter((row) => odds[row] > 0 === (answers[row] === 1)).length / rows.length;
}
