import type { KeyPhrase } from './keyPhrases';

/** How much a phrase of two words is worth against one: it says more. */
const PAIR = 1.6;
/** A phrase that more than this share of all records have says nothing of any; among few records it may well be their matter. */
const COMMON = 0.3;
const FEW = 5;

/**
 * Chooses phrases until no further one would gather `floor` records that have none yet. Each time the one that gathers
 * most, weighed by how telling it is. Answers with the phrase of each record, `undefined` where none was sure.
 */
export function chooseThemes(
  phrases: readonly KeyPhrase[],
  size: number,
  floor: number,
): readonly (string | undefined)[] {
  const chosen = new Array<string | undefined>(size).fill(undefined);
  const open = new Set(phrases.filter(({ records }) => records.length <= Math.max(FEW, size * COMMON)));
  for (;;) {
    let best:
      | { readonly phrase: KeyPhrase; readonly score: number; readonly free: readonly number[] }
      | undefined;
    for (const phrase of open) {
      const free = phrase.records.filter((record) => chosen[record] === undefined);
      if (free.length < floor) {
        open.delete(phrase);
        continue;
      }
      const score = free.length * telling(phrase, size);
      if (!best || score > best.score || (score === best.score && phrase.key < best.phrase.key)) {
        best = { phrase, score, free };
      }
    }
    if (!best) return chosen;
    for (const record of best.free) chosen[record] = best.phrase.key;
    open.delete(best.phrase);
  }
}

/** Rare phrases tell more, and two words more than one. */
function telling({ records, words }: KeyPhrase, size: number): number {
  return Math.log((size + 1) / records.length) ** 2 * (words === 2 ? PAIR : 1);
}
