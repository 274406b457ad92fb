import { inCaseOf } from '../../perspective/tokens';
import { AUXILIARY, BEFORE_US, ORDERS, PREPOSITIONS, WE_DID, WE_WOULD_AFTER } from './words';

const ADVERB =
  /^(?:never|still|already|just|also|only|even|recently|clearly|actually|really|simply|obviously|kindly|please|first|then|now|again)$/;
/** "when you press": anybody. */
const ANYBODY = /^(?:if|when|whenever|once|unless|where|until|as|while|every|time|like)$/;
const MODAL = /^(?:would|will|can|could|may|might|can't|couldn't|won't|wouldn't|cannot)$/;
/** What is said to be possible or done by us: "anything you can do", "the soonest you could come". */
const BEFORE_WE_CAN =
  /^(?:anything|something|what|how|soonest|earliest|best|least|most|hope|hoping|appreciate|grateful|wondering|whether|hoped|saying|said)$/;
/** What comes before "if you …" when a deed of ours is wished for: "it would be great if you sent it". */
const WISHED =
  /(?:would|'d) (?:\p{L}+ ){0,4}(?:be (?:\p{L}+ ){0,4}(?:great|good|nice|lovely|helpful|useful|wonderful|handy|fantastic|brilliant|ideal|better|best|perfect|appreciated|grateful|glad|happy|pleased)|help(?: \p{L}+)?|(?:appreciate|love|like|prefer) it)$/u;
/** "I'd rather have the other one if you still have it". */
const PREFERRED =
  /(?:^| )(?:i'd|we'd|(?:i|we) would) (?:\p{L}+ )?(?:rather|like|love|prefer|be happy)(?: |$)/u;
const NOT_ED = /^(?:need|feed|bleed|breed|exceed|proceed|succeed|embed|shed|used|bed|red)$/;

/**
 * "you" said to a company: "we" where it acts, "us" where it is acted on; undefined where it may be anybody ("you can't even …").
 * `isAsked` is true within a question or request, where "you" is always the company.
 */
export function turnYou(
  lower: readonly string[],
  at: number,
  word: string,
  isAsked = false,
): string | undefined {
  const before = lower[at - 1] ?? '';
  const after = lower[at + 1] ?? '';
  const verb = ADVERB.test(after) ? (lower[at + 2] ?? '') : after;
  const we = inCaseOf(word, 'we');
  if (/^(?:like|love|want|prefer|expect)$/.test(before) && after === 'to') return 'us';
  if (isAsked && before === '') return we;
  if (AUXILIARY.has(before)) return undefined;
  if (before === 'if' || before === 'whether') return ifYou(lower, at, after, we, isAsked);
  if (ANYBODY.test(before))
    return isWeDid(verb) && !/^(?:are|have|had|keep|ask|charge)$/.test(verb) ? we : undefined;
  if (PREPOSITIONS.has(before)) return 'us';
  if (MODAL.test(after)) {
    if (BEFORE_WE_CAN.test(before) || WE_WOULD_AFTER.has(before)) return we;
    return /^(?:will|would|won't)$/.test(after) && BEFORE_US.has(before) ? we : undefined;
  }
  if (BEFORE_US.has(before) && !isWeDid(verb)) return 'us';
  if (/^(?:have|had)$/.test(after) && lower[at + 2] === 'to') return undefined;
  return isWeDid(verb) ? we : undefined;
}

/** "you'd" is "you would" or "you had": ours after a promise and where we acted. */
export function turnYouWould(lower: readonly string[], at: number): string | undefined {
  const before = lower[at - 1] ?? '';
  if (WE_WOULD_AFTER.has(before) || BEFORE_WE_CAN.test(before)) return "we'd";
  return isWeDid(lower[at + 1] ?? '') || /^(?:told|said|promised|assured)$/.test(lower[at - 2] ?? '')
    ? "we'd"
    : undefined;
}

/** "it would help if you could send it" is asked of us; "if you press the button" is anybody. */
function ifYou(
  lower: readonly string[],
  at: number,
  after: string,
  we: string,
  isAsked: boolean,
): string | undefined {
  const verb = lower[at + 2] ?? '';
  const next = ADVERB.test(verb) ? (lower[at + 3] ?? '') : verb;
  const deed = ADVERB.test(after) ? verb : after;
  const wish = lower.slice(0, at - 1).join(' ');
  if (
    WISHED.test(wish) &&
    (isWeDid(deed) || /^(?:can|could|would|had|offered|sold|made|gave|let)$/.test(deed))
  )
    return we;
  if (PREFERRED.test(wish) && /^(?:have|sell|stock|offer|can|could)$/.test(deed)) return we;
  if (/^(?:can|could|would|will)$/.test(after) && ORDERS.has(next)) return we;
  if (isAsked && /^(?:can|could|would|will|have|are|offer|still|also|do|ship|sell)$/.test(after)) return we;
  return isWeDid(after) && /(?:ed|t)$/.test(after) && ORDERS.has(after.replace(/e?d$/, '')) ? we : undefined;
}

function isWeDid(verb: string): boolean {
  return WE_DID.has(verb) || (/[^e]ed$/.test(verb) && verb.length > 4 && !NOT_ED.test(verb));
}
