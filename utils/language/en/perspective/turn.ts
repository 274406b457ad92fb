import { capitalised, inCaseOf, type Token, tokens } from '../../perspective/tokens';
import { leftOutSubject } from './subject';
import { ADVERB, AUXILIARY, BE, FIRST_SUBJECT, LINKS, ORDERS, TALKED, TURNED, WRITTEN } from './words';
import { turnYou } from './you';

const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]|(?<=\s|^)['‘]([^'’]*)['’](?=\s|[,.!]|$)/gu;
const ASKING_WORD = /^(?:what|when|where|how|why|which|who)$/;
const PERSONAL = /\b(?:i|i'm|i've|i'd|i'll|me|my|mine|we|us|our|ours|you|your|yours)\b/i;
const NEVER =
  /\b(?:please|pls|plz|thank you|thanks|let me|let's|lets|u|ur|ya|guys|yourself|yourselves|yours|as you can|you know|see you|ain't)\b/i;

/** An English clause from the customer's "I" to the agent's "you". Undefined when it is not sure whom a word speaks of. */
export function turnEnglish(clause: string): string | undefined {
  // "my son and I" is "you and your son" from the other side.
  const plain = clause.replace(/[’´`]/g, "'").replace(/\b(my \w+) and i\b/gi, 'I and $1');
  if (plain.includes('?') || NEVER.test(plain)) return undefined;
  for (const [, double = '', single = ''] of plain.matchAll(QUOTED)) {
    if (PERSONAL.test(double + ' ' + single)) return undefined;
  }
  const { tokens: raw, tail } = tokens(plain);
  const said = raw.map(({ gap, word }) => ({ gap, word: WRITTEN.get(word.toLowerCase()) ?? word }));
  const lower = said.map(({ word }) => word.toLowerCase());
  if (asksOrOrders(lower)) return undefined;
  const out: Token[] = [];
  for (const [at, { gap, word }] of said.entries()) {
    const turned = turnWord(lower, at, word);
    if (turned === undefined) return undefined;
    out.push({ gap, word: turned });
  }
  const subject = leftOutSubject(lower);
  const [first, ...rest] = out;
  const text =
    [...(first === undefined ? [] : [withSubject(first, subject)]), ...rest]
      .map(({ gap, word }) => gap + word)
      .join('') + tail;
  return /^\p{Lu}/u.test(said[0]?.word ?? '') && raw[0]?.word !== 'i' ? capitalised(text) : text;
}

function withSubject(first: Token, subject: string | undefined): Token {
  if (subject === undefined) return first;
  const small = first.word.toLowerCase();
  return {
    gap: first.gap,
    word: `${/^\p{Lu}/u.test(first.word) ? subject : subject.toLowerCase()} ${small}`,
  };
}

function turnWord(lower: readonly string[], at: number, word: string): string | undefined {
  const own = lower[at] ?? '';
  const before = lower[at - 1];
  if (own === 'you') return turnYou(lower, at, word);
  if (BE.has(own)) return turnBe(lower, at, word);
  const turned = TURNED.get(own);
  if (turned === undefined) return word;
  // "do I", "am I": a question, or its echo.
  if (/^(?:i|we)$/.test(own) && before !== undefined && AUXILIARY.has(before)) return undefined;
  if (own === 'we' && TALKED.has(lower[at + 1] ?? '')) return undefined;
  const pronounI = own.startsWith('i') && own !== 'it';
  return pronounI || !/^\p{Lu}/u.test(word) ? turned : inCaseOf(word.length === 1 ? 'Aa' : word, turned);
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
  return ORDERS.has(first) || asks || (ASKING_WORD.test(first) && AUXILIARY.has(second));
}
