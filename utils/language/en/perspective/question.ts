import { turnEnglish } from './turn';
import { REQUESTS } from './words';

const LEAD = /^(?:(?:hi|hello|hey|so|and|but|also|ok|okay|well|please|then|now)[,!]?\s+)+/i;
const WHO = 'i|we|you|it|he|she|they|there|this|that|someone|anyone|anybody|somebody|everyone|nobody';
const VERB =
  'be|arrive|come|get|work|take|cost|fit|reach|go|ship|have|last|need|include|cover|expire|start|stop|change|apply|renew|end|run|stay|keep|make|help|mean|happen|still';
const NOUN = `(?:the|my|our|this|that|these|those|your|one of|an?) (?:[\\w'-]+ ){1,3}?`;

const REQUEST = /^(?:can|could|would|will) you (?:please |kindly |just |also )*(\w+)\b(.*)$/i;
const WITH_PERSON = new RegExp(
  `^((?:what|when|where|how(?: (?:long|much|many|soon|often))?|why|which|who)\\s+)?(can|could|will|would|should|is|are|am|was|were|have|has|do|may)\\s+(${WHO})\\s+(.+)$`,
  'i',
);
const WITH_NOUN = new RegExp(
  `^((?:what|when|where|how(?: (?:long|much|many|soon|often))?|why)\\s+)?(can|could|will|would|should|does)\\s+(${NOUN}|it |this |that )(${VERB})\\b(.*)$`,
  'i',
);
const WHERE_IS = /^(where|what|when|how much) (is|are) ((?:the|my|our|your) (?:[\w'-]+ ?){1,4})$/i;

/**
 * An English question told as what the customer wants to know or have done: "Can I return it?" → "you'd like to know if you can return
 * it"; "Could you resend it?" → "you'd like us to resend it". Undefined when the order of words can't be told surely.
 */
export function tellQuestionEnglish(question: string): string | undefined {
  const bare = question
    .trim()
    .replace(/[’´`]/g, "'")
    .replace(/,?\s*please(?=[?!.\s]*$)/i, '')
    .replace(/[?!.\s]+$/, '')
    .replace(LEAD, '');
  const [, verb = '', rest = ''] = REQUEST.exec(bare) ?? [];
  if (verb !== '') {
    const turned = REQUESTS.has(verb.toLowerCase()) ? turnEnglish(`it${rest}`) : undefined;
    return turned === undefined ? undefined : `you'd like us to ${verb.toLowerCase()}${turned.slice(2)}`;
  }
  const told = straightened(bare);
  const turned = told === undefined ? undefined : turnEnglish(told.clause);
  if (turned === undefined || told === undefined) return undefined;
  const clause = /^I\b/.test(told.clause) ? turned.slice(0, 1).toLowerCase() + turned.slice(1) : turned;
  return `you'd like to know ${told.asking}${clause}`;
}

function straightened(bare: string): { readonly asking: string; readonly clause: string } | undefined {
  const where = WHERE_IS.exec(bare);
  if (where !== null)
    return {
      asking: `${(where[1] ?? '').toLowerCase()} `,
      clause: `${where[3]?.trimEnd()} ${where[2]?.toLowerCase()}`,
    };
  const person = WITH_PERSON.exec(bare);
  if (person !== null) {
    const [, asking = 'if ', verb = '', who = '', rest = ''] = person;
    if (/^why/i.test(asking) && /^you$/i.test(who)) return undefined;
    const subject = /^i$/i.test(who) ? 'I' : who.toLowerCase();
    const helper = verb.toLowerCase() === 'do' ? '' : ` ${verb.toLowerCase()}`;
    return { asking: asking.toLowerCase(), clause: `${subject}${helper} ${rest}` };
  }
  const noun = WITH_NOUN.exec(bare);
  if (noun === null) return undefined;
  const [, asking = 'if ', helper = '', subject = '', verb = '', rest = ''] = noun;
  const does = helper.toLowerCase() === 'does';
  const told = does ? thirdPerson(verb.toLowerCase()) : `${helper.toLowerCase()} ${verb}`;
  return {
    asking: asking.toLowerCase(),
    clause: `${subject.slice(0, 1).toLowerCase()}${subject.slice(1)}${told}${rest}`,
  };
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (verb === 'be') return 'is';
  if (/(?:o|ch|sh|ss|x)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
