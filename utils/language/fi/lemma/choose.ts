import type { Candidate } from './candidates';
import { features, type Place } from './features';

/** Weights of features; what is absent weighs nothing. */
export type Weights = ReadonlyMap<string, number>;

/** The candidate that fits its place best; of equals the first. `undefined` without candidates. */
export function choose(
  candidates: readonly Candidate[],
  place: Place,
  weights: Weights,
): Candidate | undefined {
  const [first] = candidates;
  if (first === undefined || candidates.every(({ lemma }) => lemma === first.lemma)) return first;
  let best = first;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    let sum = 0;
    for (const feature of features(candidate, place)) sum += weights.get(feature) ?? 0;
    if (sum > most) {
      most = sum;
      best = candidate;
    }
  }
  return best;
}
