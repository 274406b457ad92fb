import { inCaseOf } from '../../perspective/tokens';
import { AUXILIARY, BEFORE_US, PREPOSITIONS, WE_DID, WE_WOULD_AFTER } from './words';

/** "you" said to a company: "we" where it acts, "us" where it is acted on; undefined where it may be anybody ("you can't even …"). */
export function turnYou(lower: readonly string[], at: number, word: string): string | undefined {
  const before = lower[at - 1] ?? '';
  const after = lower[at + 1] ?? '';
  if (AUXILIARY.has(before)) return undefined;
  if (PREPOSITIONS.has(before)) return 'us';
  if (BEFORE_US.has(before) && !WE_DID.has(after) && !/^(?:would|will|can|could|may)$/.test(after))
    return 'us';
  if (/^(?:have|had)$/.test(after) && lower[at + 2] === 'to') return undefined;
  if (/^(?:would|will|'d)$/.test(after)) return WE_WOULD_AFTER.has(before) ? 'we' : undefined;
  const verb = /^(?:never|still|already|just|also|only|even|recently)$/.test(after)
    ? (lower[at + 2] ?? '')
    : after;
  return WE_DID.has(verb) ? inCaseOf(word, 'we') : undefined;
}
