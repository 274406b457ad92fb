import type { Match } from './find';
import { touches } from './quiet';
import type { Rewrite } from './types';

/** A finding and the words that its rule matched; the finding may span a word more, for the capital after a deletion. */
export type Proved = { readonly match: Match; readonly rewrite: Rewrite };

const CLARITY = { auto: 2, ask: 1, flag: 0 } as const;

/** Of findings on the same words only the most telling one: the stronger, then the longer, then the one with a ready text. */
export function resolve(proved: readonly Proved[]): Rewrite[] {
  const kept: Proved[] = [];
  for (const one of [...proved].sort(byWeight)) {
    if (!kept.some((other) => overlap(other, one))) kept.push(one);
  }
  return kept.map((one) => one.rewrite).sort((a, b) => a.start - b.start);
}

/** Their texts must not meet either: a deletion takes the next word along for its capital. */
function overlap(one: Proved, other: Proved): boolean {
  return touches(one.match, other.match) || touches(one.rewrite, other.rewrite);
}

function byWeight(a: Proved, b: Proved): number {
  return (
    b.rewrite.severity - a.rewrite.severity ||
    length(b) - length(a) ||
    CLARITY[b.rewrite.mode] - CLARITY[a.rewrite.mode] ||
    a.match.start - b.match.start
  );
}

function length({ match }: Proved): number {
  return match.end - match.start;
}
