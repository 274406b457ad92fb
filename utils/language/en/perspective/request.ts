import { turnEnglish } from './turn';
import { REQUESTS } from './words';

const SOFT = '(?:please |kindly |just |also |possibly |perhaps |maybe |at least ){0,3}';
const CAN_YOU = new RegExp(
  `^(?:can|could|would|will) (?:you|someone|somebody|anyone|u)(?: guys)? (please )?${SOFT}([\\p{L}'-]+)(?![\\p{L}'-])(.*)$`,
  'iu',
);
const WOULD_YOU_MIND = new RegExp(`^(?:would|do) you mind ${SOFT}(\\p{L}+ing)(?!\\p{L})(.*)$`, 'iu');
const ANYONE = /^(?:can|could|would|will) (?:someone|somebody|anyone) /i;
const COULD_I_HAVE =
  /^(?:could|may|can|might) (?:i|we) (?:please |kindly |just |possibly )*(?:have|get|receive)(?: back)? ((?:an?|my|our|the|some|someone|that|this|another|one|it) .+|it|one|some)$/iu;
/** "Can I get a refund?" may ask whether it is allowed: only the polite form is surely a request. */
const POLITELY = /^(?:could|may|might) |please/i;
const PLEASE_DO = /^please (?:also |just |kindly |can you |could you ){0,3}([\p{L}'-]+)(?: (.*))?$/iu;
const ORDER =
  /^([\p{L}]+) ((?:to (?:this|that|my|our|the)|it|them|me|us|my|our|this|that|these|those|the|him|her|an?|all|both|one)(?![\p{L}']).*)$/iu;
const NOT_TO = /^(?:please )?(?:don't|do not) (\p{L}+)(?!\p{L})(.*)$/iu;
/** Of these an order and a left-out "I" look the same: "put it in the oven", "read the manual". */
const DOUBTFUL =
  /^(?:put|read|phone|text|call|ring|email|contact|keep|try|make|take|get|note|look|set|turn|let|do|forget|find|show|stop|reset|update|leave|post)$/i;
const COME =
  /^(?:come|visit|collect|pick|drop|phone|speak|talk|consider|believe|clarify|verify|honou?r|grant|apologi[sz]e|handle|deal|recommend|advise|suggest|install|reopen|re-send|repair)$/i;
const NOT_A_DEED = /^(?:believe|imagine|guarantee)$/i;

/**
 * What the customer asks us to do, told as their wish: "Could you resend it?" → "you'd like us to resend it", "Please cancel my plan" →
 * "you'd like us to cancel your plan", "Could I have a receipt?" → "you'd like a receipt". Undefined when it is no request, or not surely.
 */
export function tellRequest(bare: string): string | undefined {
  const mind = WOULD_YOU_MIND.exec(bare);
  if (mind !== null) return undefined;
  const wanted = POLITELY.test(bare) ? COULD_I_HAVE.exec(withoutPlease(bare))?.[1] : undefined;
  if (wanted !== undefined) return wish('', wanted);
  const asked = CAN_YOU.exec(bare);
  if (asked !== null) {
    const [, , verb = '', rest = ''] = asked;
    return isDeed(verb) ? deed(ANYONE.test(bare) ? 'someone' : 'us', verb, rest) : undefined;
  }
  const not = NOT_TO.exec(bare);
  if (not !== null) {
    const [, verb = '', rest = ''] = not;
    return isDeed(verb) ? wish(`us not to ${verb.toLowerCase()}`, rest.trim()) : undefined;
  }
  const pleaded = PLEASE_DO.exec(bare);
  if (pleaded !== null) {
    const [, verb = '', rest = ''] = pleaded;
    return isDeed(verb) ? deed('us', verb, ` ${rest}`) : undefined;
  }
  const [, verb = '', rest = ''] = ORDER.exec(bare) ?? [];
  return verb !== '' && REQUESTS.has(verb.toLowerCase()) && !DOUBTFUL.test(verb)
    ? deed('us', verb, ` ${rest}`)
    : undefined;
}

function isDeed(verb: string): boolean {
  return (REQUESTS.has(verb.toLowerCase()) || COME.test(verb)) && !NOT_A_DEED.test(verb);
}

/** "let me know" is "let you know" here; "tell me if you can" asks what we can. */
function deed(who: string, verb: string, rest: string): string | undefined {
  return wish(`${who} to ${verb.toLowerCase()}`, withoutPlease(rest).trim());
}

function wish(told: string, rest: string): string | undefined {
  if (/[?]/.test(rest)) return undefined;
  if (rest === '') return told === '' ? undefined : `you'd like ${told}`;
  // The turn needs a clause: "it" stands for the one who does.
  const turned = turnEnglish(`it ${rest}`, true);
  if (turned === undefined) return undefined;
  return `you'd like ${told}${told === '' ? '' : ' '}${turned.slice(3)}`;
}

function withoutPlease(text: string): string {
  return text.replace(/(?:^|,? )please(?![\p{L}])/giu, '').replace(/^ ?,/, '');
}
