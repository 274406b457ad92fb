import { withoutTail } from '../../tail';
import { repaired } from './repair';
import { tellRequest } from './request';
import { straightened } from './straighten';
import { turnEnglish } from './turn';

const LEAD =
  /^(?:(?:hi|hello|hey|so|and|but|also|ok|okay|well|then|now|or|just wondering|quick question|sorry|anyway|right)[,!.:–-]*\s+)+/i;
const TAIL =
  /(?:,?\s{0,3}(?:(?<=,\s{0,3})(?:right|correct)|please|pls|thanks|thank you|though|by any chance|exactly|anyway|at all)){1,4}(?=[?!.\s]*$)/i;
/** "Do you know when …": the question is what follows. */
const WRAPPED =
  /^(?:do you (?:know|happen to know|have any idea)|(?:can|could|would|will) you (?:please |just |kindly )?(?:tell me|let me know|confirm|advise|clarify|explain|check|say)|any idea|i(?:'m| am|'d like to know| was)? ?(?:just )?(?:wondering|wonder)|please (?:can you |could you )?(?:tell me|let me know|confirm|advise)|let me know|tell me|i(?:'d| would) like to know|i want to know|may i ask|can i ask|could i ask)[,:]? (if|whether|when|where|why|how|(?:what|which) (?:time|day|date|size|colou?r|kind of \p{L}+|type of \p{L}+)|what|which|who) (.+)$/iu;
/** A statement behind a comma ("…, I'm a student") is no part of the question. */
const AFTERTHOUGHT =
  /,\s+(?:the \p{L}+(?: \p{L}+)? (?:\p{L}+ly )?(?:is|are|was|were|has|have)|i|i'm|i am|i've|i'd|we|we're|we've|my|our|it's|its|it is)(?![\p{L}']).*$/iu;
/** "… or is a licence enough" asks twice, in an order that only a question has. */
const OR_IS =
  /^are you (?:still )?(?:there|here|online|around|a (?:bot|robot|human|person|real|machine)|human|real)(?![\p{L}])|(?<![\p{L}])(?:or|(?:and )?if so,?) (?:is|are|does|do|can|could|would|will|has|have|should) (?!(?:i|we|it|you|they|not)(?![\p{L}]))\p{L}/iu;
const NEWS =
  /^(?:is there |are there |do you have |have you got )?any (?:news|update|updates|progress)(?: yet)? (?:on|about|regarding|with) (.+)$/iu;
const SECOND = /,? and (?=(?:how|what|when|where|why|who|can|could|will|would|do|does|is|are|should) )/iu;
const INVERTED =
  /(?<![\p{L}])(?:how|what|when|where|why)(?: \p{L}+)? (?:do|does|did|can|could|will|would|should|am) (?:i|we|you|it|they|the|my)(?![\p{L}])/iu;

/**
 * An English question told as what the customer wants to know or have done: "Can I return it?" → "you'd like to know if you can return
 * it"; "Could you resend it?" → "you'd like us to resend it". Undefined when the order of words can't be told surely.
 */
export function tellQuestionEnglish(question: string): string | undefined {
  const isAsked = withoutTail(question, /[^\p{L}\p{N}?]/u).endsWith('?');
  const bare = withoutTail(repaired(question.trim()), /[?!.\s]/)
    .replace(TAIL, '')
    .replace(LEAD, '')
    .replace(AFTERTHOUGHT, '')
    .replace(/ (?:maybe|perhaps)(?= )/iu, '')
    .replace(
      /^how come (?=(?:i|we|you|it|they|he|she|the|my|our|your|this|that|other|new)(?![\p{L}]))/iu,
      'let me know why ',
    )
    .replace(/(?<![\p{L}])you (?:guys|lot|people)(?![\p{L}])/giu, 'you');
  if (/[?!.](?:\s|$)/.test(bare) || OR_IS.test(bare)) return undefined;
  const asked = wanted(bare, isAsked);
  if (asked !== undefined) return `you'd like to know ${asked}`;
  const news = NEWS.exec(bare)?.[1];
  if (news !== undefined) {
    const turned = turnEnglish(`it ${news}`, true);
    return turned === undefined ? undefined : `you'd like to hear any news about ${turned.slice(3)}`;
  }
  return tellRequest(bare);
}

/** What the customer wants to know: "if you can return it". Undefined for a request, or when not sure. */
function wanted(bare: string, isAsked: boolean): string | undefined {
  const wrapped = WRAPPED.exec(bare);
  if (wrapped !== null) {
    const [, asking = '', rest = ''] = wrapped;
    // What follows such an opening is a statement already, unless it was asked twice ("do you know when will it come").
    const told =
      /^(?:will|is|are|can|does|do|should|has|have|did|was) (?:i|we|you|it|they|the|my|this|that|there)(?![\p{L}])/iu.test(
        rest,
      )
        ? straightened(`${asking} ${rest}`)
        : { asking: `${asking.toLowerCase()} `, clause: rest };
    return told === undefined ? undefined : tell(told);
  }
  if (
    !isAsked &&
    !/^(?:is|are|how|what|when|where|why|can i|do i|do you|does|will|has|have)(?![\p{L}])/iu.test(bare)
  )
    return undefined;
  const at = SECOND.exec(bare);
  if (at !== null) {
    const first = wanted(bare.slice(0, at.index), true);
    const second = wanted(bare.slice(at.index + at[0].length), true);
    return first === undefined || second === undefined ? undefined : `${first} and ${second}`;
  }
  if (
    /^(?:can|could|would|will) (?:you|someone|somebody|anyone) /i.test(bare) &&
    tellRequest(bare) !== undefined
  )
    return undefined;
  if (/^(?:could|may|might) (?:i|we) /i.test(bare) && tellRequest(bare) !== undefined) return undefined;
  if (/^can you (?:believe|imagine|even)(?![\p{L}])/iu.test(bare)) return undefined;
  const told = straightened(bare);
  return told === undefined ? undefined : tell(told);
}

function tell({ asking, clause }: { readonly asking: string; readonly clause: string }): string | undefined {
  if (INVERTED.test(clause)) return undefined;
  const isHowTo = asking.endsWith(' to ');
  const turned = turnEnglish(isHowTo ? `it ${clause}` : clause, true);
  if (turned === undefined) return undefined;
  if (isHowTo) return asking + turned.slice(3);
  const isI = /^I(?:'\p{L}+)?(?![\p{L}])/u.test(clause);
  return asking + (isI ? turned.slice(0, 1).toLowerCase() + turned.slice(1) : turned);
}
