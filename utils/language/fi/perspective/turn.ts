import { capitalised, type Token, tokens } from '../../perspective/tokens';
import { asks, isPerhapsFinite, isSurelyFinite } from './finite';
import { PASSIVE_STEMS, PRESENT_STEMS } from './lexicon';
import { suffixOf, turnOwner, withSuffix } from './owned';
import { parts, withComma } from './parts';
import { personOf } from './person';
import type { Address } from './pronouns';
import { NECESSITY, TURNED } from './pronouns';
import { isNominative, readings } from './reading';
import { written } from './spoken';
import { actsItself, verbsOfI } from './verbOfI';
import { type Part, turnWord } from './word';

const THANKS = /^(?:kiit(?:os|ti|än|ämme|oksia)|kiits)(?![\p{L}])/iu;
const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;
const ORDER = /[\p{L}]{3}(?:kaa|kää)$/u;
const OPENS_A_CLAUSE =
  /^(?:että|koska|vaikka|jotta|kunnes|ellei|ellen|ellemme|ellet|ellette|elleivät|mikäli)$/i;
const KIN = /^(?:äiti|isä|mummo|mummi|ukki|vaari|anoppi|vaimo)$/;
const BE = /^(?:on|oli|olisi|ei)(?:k[oö])?$/;
/** Orders in form, but more often "may", "stays", "that". */
const ALSO_THIRD = /^(?:saa|voi|jää|käy|vie|tuo|myy|syö|juo)$/;
const NO_ORDER =
  /^(?:vaikkaa|liikaa|vikaa|vakaa|takaa|tiukkaa|rikkaa|paikkaa|asiakkaa|aikaa|ikää|hakkaa|matkaa|kuukautta|jatkaa|alkaa|purkaa|leikkaa|hukkaa|särkää|rikkoo)$/;

/**
 * A Finnish clause from the customer's "I" to the agent's "you". Undefined when not every word that may speak of a person is
 * understood. `question` allows "-ko" and "voitteko", as in "Haluat tietää, voimmeko …".
 */
export function turnFinnish(clause: string, address: Address, question = false): string | undefined {
  if (/[?�ÃÂ]/u.test(clause) || THANKS.test(clause)) return undefined;
  for (const [, inside = ''] of clause.matchAll(QUOTED)) {
    if (turnText(inside, address, question) !== inside) return undefined;
  }
  // "Entä jos …" is half a question: told as what was asked.
  const half = /^entä jos /iu.test(clause)
    ? turnText(clause.slice('entä '.length), address, question)
    : undefined;
  if (half !== undefined) return `${address === 'singular' ? 'kysyit' : 'kysyitte'}, entä ${half}`;
  return /^entä/iu.test(clause) ? undefined : turnText(clause, address, question);
}

function turnText(clause: string, address: Address, question: boolean): string | undefined {
  const { tokens: spoken, tail } = tokens(clause);
  const out: Token[] = [];
  let told = false;
  let subject: string | undefined;
  for (const tokensOfPart of parts(written(spoken))) {
    const part = partOf(withThat(tokensOfPart), address, question || told, out.length === 0, subject === 'I');
    const turned = part === undefined ? undefined : turnPart(part);
    if (part === undefined || turned === undefined) return undefined;
    const [first, ...rest] = turned;
    const next = part.hasVerb ? subjectOf(part) : subject;
    const isNew = (subject !== undefined && next !== subject) || hasOwnSubject(part);
    const opensClause = OPENS_A_CLAUSE.test(first?.word ?? '');
    const isParted =
      // "väittää" may be an infinitive, but before "että" stands a clause all the same.
      (told || (opensClause && out.length > 1)) &&
      !isShortened(part) &&
      !(next === subject && goesOn(part)) &&
      (part.hasVerb || opensClause);
    if (first !== undefined)
      out.push(
        { ...first, gap: isParted ? withComma(first, rest[0], out.at(-1), isNew) : first.gap },
        ...rest,
      );
    told ||= part.hasVerb;
    subject = next;
  }
  const text = (out.map(({ gap, word }) => gap + word).join('') + tail).trimStart();
  return /^\p{Lu}/u.test(spoken[0]?.word ?? '') ? capitalised(text) : text;
}

/** "et paketti on" is spoken for "että paketti on"; "et vastannut" speaks to the agent and is left for that. */
function withThat(part: readonly Token[]): readonly Token[] {
  const [first, ...rest] = part;
  if (first?.word.toLowerCase() !== 'et') return part;
  const hasVerb = rest.some(({ word }) => {
    const lower = word.toLowerCase();
    return isSurelyFinite(lower) || isPerhapsFinite(lower) || personOf(lower, 'singular') !== undefined;
  });
  const gap = first.gap.trim() === '' ? `,${first.gap}` : first.gap;
  return hasVerb ? [{ gap, word: 'että' }, ...rest] : part;
}

function partOf(
  tokens: readonly Token[],
  address: Address,
  question: boolean,
  initial: boolean,
  afterI: boolean,
): Part | undefined {
  const lower = tokens.map(({ word }) => word.toLowerCase());
  const verbs = verbsOfI(lower, afterI);
  if (verbs.includes('unsure') || (!question && lower.some(asks)) || orders(lower)) return undefined;
  const hasVerb = lower.some(
    (word, at) =>
      actsItself(lower, at) ||
      verbs[at] === 'yes' ||
      isSurelyFinite(word) ||
      isPerhapsFinite(word) ||
      speaksOfUs(word),
  );
  return { tokens, lower, verbs, hasVerb, address, question, initial };
}

function turnPart(part: Part): Token[] | undefined {
  const out: Token[] = [];
  let carried: string | undefined;
  for (let at = 0; at < part.tokens.length; at += 1) {
    const token = part.tokens[at];
    const lower = part.lower[at] ?? '';
    if (token === undefined) continue;
    const gap = carried ?? token.gap;
    carried = undefined;
    const suffix = suffixOf(lower, part.address);
    if (suffix !== undefined) {
      const turnedPronoun = TURNED[part.address].get(lower) ?? lower;
      const isNeeded =
        NECESSITY.test((part.lower[at - 1] ?? '').replace(/k[oö]$/, '')) &&
        !BE.test(part.lower[at - 1] ?? '');
      const owned = isNeeded
        ? { words: [{ gap: '', word: turnedPronoun }], used: 0 }
        : turnOwner(part.tokens.slice(at + 1), suffix, turnedPronoun);
      if (owned === undefined) return undefined;
      if (owned.words.length === 0) carried = gap;
      out.push(...owned.words.map((next, index) => (index === 0 ? { gap, word: next.word } : next)));
      at += owned.used;
    } else if (isOwnKin(part, at)) {
      out.push({
        gap,
        word: withSuffix(token.word, part.address === 'singular' ? 'si' : 'nne') ?? token.word,
      });
    } else if (isIdleSubject(part, lower)) carried = gap;
    else {
      const word = turnWord(part, at);
      if (word === undefined) return undefined;
      out.push({ gap, word });
    }
  }
  return out;
}

/** "Äiti liikkuu pyörätuolilla": a bare "mother" that does something is the speaker's own. */
function isOwnKin({ lower }: Part, at: number): boolean {
  const before = lower[at - 1];
  return (
    KIN.test(lower[at] ?? '') &&
    (before === undefined || /^(?:ja|mutta|koska|sillä|että|kun|vaikka|jos)$/.test(before)) &&
    isSurelyFinite(lower[at + 1] ?? '')
  );
}

/** "minä tilasin" → "tilasit": the ending tells the person, the pronoun is not needed. */
function isIdleSubject({ lower, verbs, address }: Part, word: string): boolean {
  if (word === 'minä')
    return verbs.includes('yes') || lower.some((other) => /^(?:en|enkä|etten|ellen)$/.test(other));
  if (word === 'me')
    return lower.some(
      (other) =>
        personOf(other, address)?.kind === 'we' || /^(?:ett)?emme/.test(other) || PASSIVE_STEMS.has(other),
    );
  if (word === 'te')
    return lower.some((other) => personOf(other, address)?.kind === 'you' || /^ette/.test(other));
  return false;
}

/** "enkä sähköpostia" leaves its verb out: no comma stands before it. */
function isShortened({ lower }: Part): boolean {
  const [first = '', second = ''] = lower;
  const forms = readings(second);
  return (
    lower.length === 2 &&
    /^(?:ei|en|et|emme|ette|eivät)k[aä]$/u.test(first) &&
    forms.length > 0 &&
    forms.every(({ mood, participle }) => mood === undefined && participle === undefined)
  );
}

/** "ja pakastin sammui": a noun right before the verb. */
function hasOwnSubject({ lower }: Part): boolean {
  return lower.some(
    (word, at) => at > 0 && at < 4 && isNominative(word) && isSurelyFinite(lower[at + 1] ?? ''),
  );
}

/** "eikä pääse ulos": the verb of the same subject follows at once, without a comma. */
function goesOn({ lower }: Part): boolean {
  const [first = '', second = ''] = lower;
  return (
    /^(?:ei|en|et|emme|ette|eivät)k[aä]$/u.test(first) &&
    readings(second).some(({ mood, participle }) => mood !== undefined || participle === 'pastActive') &&
    !readings(second).some(
      ({ case: itsCase, participle }) => itsCase === 'nominative' && participle === undefined,
    )
  );
}

/** Whose deed a part tells: with another's a new clause begins, and has its comma. */
function subjectOf({ lower, verbs, address }: Part): string {
  if (verbs.includes('yes') || lower.some((word) => /^(?:en|enkä)$/.test(word))) return 'I';
  if (lower.some((word) => personOf(word, address)?.kind === 'we' || /^emme/.test(word))) return 'we';
  if (lower.some((word) => personOf(word, address)?.kind === 'you' || /^ette/.test(word))) return 'you';
  return 'other';
}

function speaksOfUs(lower: string): boolean {
  const kind = personOf(lower, 'singular')?.kind;
  return kind === 'we' || kind === 'you';
}

/** "palauttakaa", but not "määräaikaa". */
function isOrder(word: string): boolean {
  if (!ORDER.test(word) || NO_ORDER.test(word)) return false;
  const forms = readings(word);
  return forms.length === 0 || forms.some(({ mood }) => mood === 'imperative');
}

function orders(lower: readonly string[]): boolean {
  if (lower.some(isOrder) && !lower.includes('ei')) return true;
  const first = lower.find((word) => !/^(?:ja|niin|joten|mutta|nyt|siis|no)$/.test(word)) ?? '';
  return (
    PRESENT_STEMS.has(first) &&
    !ALSO_THIRD.test(first) &&
    !lower.some((word) => word !== first && isSurelyFinite(word))
  );
}
