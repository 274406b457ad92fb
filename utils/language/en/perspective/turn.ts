import { capitalised, inCaseOf, type Token, tokens } from '../../perspective/tokens';
import { aside } from './quoted';
import { repaired } from './repair';
import { leftOutSubject } from './subject';
import { isUnjoined } from './unjoined';
import {
  ADVERB,
  AUXILIARY,
  BE,
  BEFORE_SUGGESTED,
  FIRST_SUBJECT,
  LINKS,
  ORDERS,
  PEOPLE,
  SUGGESTS,
  TALKED,
  TURNED,
} from './words';
import { turnYou, turnYouWould } from './you';

const ASKING_WORD = /^(?:what|when|where|how|why|which|who)$/;
/** Thanks and pleas around a statement belong to the message, not to what it tells. */
const COURTESY =
  /(?:[\s,.–-]{1,6}(?:please|pls|plz|thanks(?: (?:in advance|a lot|so much|again))?|thank you(?: (?:in advance|very much|so much))?|cheers|ta)){1,4}$|(?<= (?:would|could|can|do|like|to) )(?:please|kindly) /giu;
const NEVER =
  /(?<![\p{L}\p{N}'])(?:please|pls|plz|thank you|thanks|let's|lets|u|ur|ya|yourself|yourselves|yours|as you can|you know|see you|ain't|lol|smh|wtf)(?![\p{L}\p{N}'])/iu;
const LET_ME = /(?<![\p{L}'])(?:let me|let us)(?![\p{L}'])/iu;
/** "my son and I" is "you and your son" from the other side. */
const TOGETHER = new RegExp(
  `(^|,\\s|(?<![\\p{L}'])(?:and|but|so|because|that|when|where|if|as) )(my (?:\\p{L}+ )?(?:${PEOPLE})) and I(?![\\p{L}'])`,
  'giu',
);
const NOTHING =
  /^(?:still )?no (?:(sign of(?= \p{L}))|((?:reply|answer|response|word|news|update|updates|refund|heating|hot water|running water|water|power|electricity|internet|connection|signal|confirmation|delivery|parcel|call|call back|callback)(?=$|[\s,.!])))/iu;
/** A second statement after a bare comma. */
/** "One of my payments, I don't know it" has no verb before its comma: nothing to be joined by "and". */
const HAS_A_VERB =
  /(?<![\p{L}])(?:i|we|you|he|she|it|they|is|are|was|were|has|have|had|does|did|can|could|will|would|(?!need)\p{L}{2,}ed|said|says|told|came|left|took|got|went|sent|made|broke|stopped|keeps?|works?|needs?|wants?|shows?|goes|comes|gets|'s|'re|'ve|'m)(?![\p{L}])/iu;
const SPLICE =
  /, (?=(?:someone|somebody|nobody|no one|it|they|he|she|I|we|it's|they're|there's|there)(?:'\p{L}+)? \p{L})(?! )/giu;
const HANGING =
  /^(?:if|when|because|since|as|after|before|although|though|while|once|unless|until|whenever|even|to|for|in|on|at|despite|now|also|currently|unfortunately|apparently|sadly|today|yesterday|last|this|instead|however|first|then|every|by|with|without|from|\p{L}+ing|\p{L}+ly)(?![\p{L}'])/iu;
/** "it's here" at the customer's is "there" for us; "I'm new here" and "I ordered it here" speak of our place. */
const HERE =
  /(?<=(?:^|[\s,])(?:we're|i'm|they're|not|one|is|are|was|were|it's|been|have|has|had|got|it|them|live|lives|arrived|came|nobody|all|over|out|snowing|raining|sitting|standing) )here(?=$|[.,;!]| (?:and|but|by|on|in|at|with|until|since|for|yesterday|today|now|by|already)(?![\p{L}]))/iu;
const AT_OURS =
  /(?<![\p{L}])(?:new|order|ordered|shop|shopped|buy|bought|customer|subscribed|member|booked|register|registered|bank|account|wrote|writing|asked|posted) (?:\p{L}+ ){0,3}here/iu;

/** An English clause from the customer's "I" to the agent's "you". Undefined when it is not sure whom a word speaks of. */
export function turnEnglish(clause: string, isAsked = false): string | undefined {
  const { text, restore } = aside(clause);
  const plain = repaired(text)
    .replace(COURTESY, '')
    .replace(NOTHING, had)
    .replace(/(?<![\p{L}])you (?:guys|lot|people)(?![\p{L}])/giu, 'you');
  if (plain.includes('?') || NEVER.test(plain) || (!isAsked && LET_ME.test(plain))) return undefined;
  const { tokens: said, tail } = tokens(spliced(placed(plain)).replace(TOGETHER, '$1I and $2'));
  const lower = said.map(({ word }) => word.toLowerCase());
  if (asksOrOrders(lower)) return undefined;
  if (
    isUnjoined(
      lower,
      said.map(({ gap }) => gap),
    )
  )
    return undefined;
  const out: Token[] = [];
  for (const [at, { gap, word }] of said.entries()) {
    const turned = turnWord(lower, at, word, isAsked);
    if (turned === undefined) return undefined;
    out.push({ gap, word: turned });
  }
  const subject = leftOutSubject(lower);
  const [first, ...rest] = out;
  const told =
    [...(first === undefined ? [] : [withSubject(first, subject)]), ...rest]
      .map(({ gap, word }) => gap + word)
      .join('') + tail;
  const isSentence = /^\p{Lu}/u.test(clause.trimStart());
  return restore(
    isSentence ? capitalised(told) : told.replace(/^(?:You|There)(?![\p{L}])/u, (word) => word.toLowerCase()),
  );
}

/** "No reply yet" lacks its verb. */
function had(_: string, sign: string | undefined, nothing: string): string {
  return sign === undefined ? `I've had no ${nothing}` : `There's no ${sign}`;
}

function placed(text: string): string {
  return AT_OURS.test(text) ? text : text.replace(HERE, 'there');
}

/** "I reported it, nobody came" reads as one sentence with "and". */
function spliced(text: string): string {
  if (HANGING.test(text)) return text;
  const places = Array.from(text.matchAll(SPLICE), ({ index }) => index);
  const [only] = places;
  if (
    only === undefined ||
    places.length > 1 ||
    text.slice(0, only).split(' ').length < 3 ||
    /,/.test(text.slice(0, only)) ||
    !HAS_A_VERB.test(text.slice(0, only))
  )
    return text;
  return `${text.slice(0, only)}, and ${text.slice(only + 2)}`;
}

function withSubject(first: Token, subject: string | undefined): Token {
  if (subject === undefined) return first;
  const small = first.word.toLowerCase();
  const agreed = small === 'am' ? 'are' : small === 'was' ? 'were' : small;
  return {
    gap: first.gap,
    word: `${/^\p{Lu}/u.test(first.word) ? subject : subject.toLowerCase()} ${agreed}`,
  };
}

function turnWord(lower: readonly string[], at: number, word: string, isAsked: boolean): string | undefined {
  const own = lower[at] ?? '';
  const before = lower[at - 1];
  if (own === 'you') return turnYou(lower, at, word, isAsked);
  if (own === "you'd") return inCaseOf(word, turnYouWould(lower, at) ?? '') || undefined;
  if (/^you're|^your/.test(own) && /^(?:when|whenever|once|while)$/.test(before ?? '') && own !== 'your')
    return undefined;
  if (BE.has(own)) return at === 0 && leftOutSubject(lower) !== undefined ? word : turnBe(lower, at, word);
  // A country, not a person.
  if (word === 'US') return word;
  const turned = TURNED.get(own);
  if (turned === undefined) return word;
  // "do I", "am I": a question, or its echo.
  if (/^(?:i|we)$/.test(own) && before !== undefined && AUXILIARY.has(before)) return undefined;
  if (own === 'we' && TALKED.has(lower[at + 1] ?? '')) return undefined;
  const pronounI = own.startsWith('i') && own !== 'it';
  return at > 0 && (pronounI || !/^\p{Lu}{2}/u.test(word))
    ? turned
    : inCaseOf(word.length === 1 ? 'Aa' : word, turned);
}

/** "I was" and "I ordered it and was charged" are "were"; "the lamp was" stays. */
function turnBe(lower: readonly string[], at: number, word: string): string | undefined {
  const turned = inCaseOf(word, BE.get(word.toLowerCase()) ?? word);
  let back = at - 1;
  while (back >= 0 && ADVERB.has(lower[back] ?? '')) back -= 1;
  const before = lower[back];
  if (before !== undefined && FIRST_SUBJECT.has(before)) return turned;
  if (before !== 'and' && before !== 'but' && before !== 'then') return lower[at] === 'am' ? undefined : word;
  const subject = lower.slice(0, back).findLastIndex((other) => FIRST_SUBJECT.has(other));
  if (subject < 0) return word;
  return lower.slice(subject + 1, back).some((other) => LINKS.has(other)) ? undefined : turned;
}

/** "is there a way", "how do I", "cancel it": without a question mark too. */
function asksOrOrders(lower: readonly string[]): boolean {
  const [first = '', second = ''] = lower;
  if (leftOutSubject(lower) !== undefined) return false;
  const asks = AUXILIARY.has(first) && !/n't$/.test(first);
  const suggests = SUGGESTS.test(first) && BEFORE_SUGGESTED.test(second);
  return ORDERS.has(first) || suggests || asks || (ASKING_WORD.test(first) && AUXILIARY.has(second));
}
