import type { DetectedLanguage } from '../conversation/types';
import { amounts } from './facts/amounts';
import { claims } from './facts/claims';
import { dates } from './facts/dates';
import { ids } from './facts/ids';
import { quantities } from './facts/quantities';
import { things } from './facts/things';
import { times } from './facts/times';
import type { Fact } from './types';

/**
 * The facts in a message: identifiers, dates, times, amounts, durations, counts, and products and places where sure. In order, never
 * overlapping. `own` is the message without quoted mail and signature, `folded` the same in lower case; offsets are those of both.
 */
export function findFacts(own: string, folded: string, language: DetectedLanguage, now?: string): Fact[] {
  // Where two readings overlap, the first here wins.
  const candidates = [
    ...amounts(folded),
    ...ids(own, folded),
    ...times(folded),
    ...dates(folded, now),
    ...quantities(folded),
    ...things(own, folded, language),
  ];
  const taken: Fact[] = [];
  const free = claims(own.length);
  for (const fact of candidates) {
    if (!free(fact.start, fact.end)) continue;
    taken.push({ ...fact, text: own.slice(fact.start, fact.end) });
  }
  return taken.sort((a, b) => a.start - b.start);
}
