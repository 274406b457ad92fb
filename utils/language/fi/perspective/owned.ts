import { inCaseOf, type Token } from '../../perspective/tokens';
import { inflect } from '../generate/inflect';
import { dictionaryInUse } from '../voikko/inUse';
import type { WordForm } from '../voikko/types';
import { OWNED_FORMS } from './lexicon';
import { type Address, NECESSITY } from './pronouns';
import { readings } from './reading';

const INNER_CASE = /(?:[sl][lst][aä]|lle)$/;
const ADJECTIVE =
  /^(?:uu(?:si|den|tta|dessa|delle|desta|della)|vanha|oma|ensimmäi|toi(?:nen|sen|sta)|edelli|viimei|viime$|entinen|entisen|nykyi|koko$)/;
const POSTPOSITION =
  /^(?:mielestä|kanssa|puolesta|luona|luokse|takia|kohdalla|nimissä|nimellä|osalta|vieressä|edessä|perässä)$/;

/** The suffix that says whose: of the customer ("-si", "-nne") or ours ("-mme"). */
export function suffixOf(owner: string, address: Address): string | undefined {
  if (owner === 'minun') return address === 'singular' ? 'si' : 'nne';
  if (owner === 'meidän') return 'nne';
  if (owner === 'teidän') return 'mme';
  return undefined;
}

/**
 * What becomes of an owner and the words it owns: "mun veljen" → "veljesi", "teidän chatissa" → "chatissamme", "minun piti" → "sinun
 * piti". Gives the new words and how many tokens they stand for; undefined when the owned noun is not sure.
 */
export function turnOwner(
  following: readonly Token[],
  suffix: string,
  turnedPronoun: string,
): { readonly words: readonly Token[]; readonly used: number } | undefined {
  const first = following[0];
  if (first === undefined || NECESSITY.test(first.word.toLowerCase()))
    return { words: [{ gap: '', word: turnedPronoun }], used: 0 };
  // Written language has the suffix already: the word itself is turned, the pronoun is not needed.
  const near = following.slice(0, 3).findIndex(({ word }) => isPossessed(word.toLowerCase()));
  if (near >= 0) return { words: [], used: 0 };
  // "teidän Antti": a name takes no suffix.
  if (suffix === 'mme' && isName(first.word))
    return { words: [{ gap: '', word: turnedPronoun }, first], used: 1 };
  // A loanword that the dictionary does not know keeps its ending: "teidän workspacen".
  if (
    dictionaryInUse() !== undefined &&
    readings(first.word.toLowerCase()).length === 0 &&
    isLoan(first.word)
  )
    return { words: [{ gap: '', word: turnedPronoun }, first], used: 1 };
  const head = headOf(following);
  if (head === undefined) return undefined;
  const token = following[head];
  const owned = token === undefined ? undefined : withSuffix(token.word, suffix);
  if (token === undefined || owned === undefined) return undefined;
  return { words: [...following.slice(0, head), { gap: token.gap, word: owned }], used: head + 1 };
}

function isPossessed(lower: string): boolean {
  const forms = readings(lower);
  if (forms.some(({ possessive }) => possessive === undefined)) return false;
  return /(?:ni|mme|nne)(?:kin|kaan|kään)?$/.test(lower);
}

function isLoan(word: string): boolean {
  return /[bcfgqwxzå]/u.test(word.toLowerCase()) && ownedStem(word.toLowerCase()) === undefined;
}

function isName(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(word) &&
    readings(word.toLowerCase()).every(({ wordClass }) =>
      /^(?:firstName|surname|name|place)$/.test(wordClass),
    )
  );
}

/** A noun with a possessive suffix, if its stem is known or its case leaves no choice. */
export function withSuffix(word: string, suffix: string): string | undefined {
  const lower = word.toLowerCase();
  if (POSTPOSITION.test(lower)) return word + suffix;
  const stem = ownedStem(lower);
  if (stem !== undefined) return inCaseOf(word, stem + suffix);
  const read = ownedByDictionary(word, suffix);
  if (read !== undefined) return read;
  if (INNER_CASE.test(lower) && lower.length > 5) return word + suffix;
  return undefined;
}

function ownedByDictionary(word: string, suffix: string): string | undefined {
  const dictionary = dictionaryInUse();
  if (dictionary === undefined || !readings(word.toLowerCase()).some(isNoun)) return undefined;
  const possessive = suffix === 'si' ? 'yours' : suffix === 'nne' ? 'yoursOfMany' : 'ours';
  return inflect(dictionary, word, { possessive }, isNoun);
}

function isNoun({ wordClass, case: itsCase, participle, infinitive }: WordForm): boolean {
  return (
    /^noun/.test(wordClass) && itsCase !== undefined && participle === undefined && infinitive === undefined
  );
}

/** The stem for a suffix of a listed noun or of a compound that ends in one. */
export function ownedStem(lower: string): string | undefined {
  const exact = OWNED_FORMS.get(lower);
  if (exact !== undefined) return exact;
  for (let cut = 3; cut <= lower.length - 4; cut += 1) {
    const stem = OWNED_FORMS.get(lower.slice(cut));
    if (stem !== undefined) return lower.slice(0, cut) + stem;
  }
  return undefined;
}

/** "uudessa punaisessa takissa": after words that can only describe comes the noun that agrees with them. */
function describedNoun(following: readonly Token[]): number | undefined {
  let at = 0;
  while (at < 3 && isOnlyDescribing(following[at]?.word ?? '')) at += 1;
  const head = readings(following[at]?.word.toLowerCase() ?? '');
  const agrees = following.slice(0, at).every(({ word, gap }, index) => {
    const forms = readings(word.toLowerCase());
    return (
      (index === 0 || gap === ' ') &&
      forms.some(({ case: one, amount }) => head.some((noun) => noun.case === one && noun.amount === amount))
    );
  });
  return at > 0 && agrees && following[at]?.gap === ' ' && head.some(isNoun) ? at : undefined;
}

function isOnlyDescribing(word: string): boolean {
  const forms = readings(word.toLowerCase());
  return (
    forms.length > 0 &&
    forms.every(
      ({ wordClass, participle }) =>
        wordClass === 'adjective' ||
        wordClass === 'nounOrAdjective' ||
        participle !== undefined ||
        wordClass === 'numeral',
    )
  );
}

function headOf(following: readonly Token[]): number | undefined {
  const lower = following.map(({ word }) => word.toLowerCase());
  if (lower[0] !== undefined && ADJECTIVE.test(lower[0]) && lower[1] !== undefined) {
    return withSuffix(lower[1], 'si') === undefined || following[1]?.gap.trim() !== '' ? undefined : 1;
  }
  const described = describedNoun(following);
  if (described !== undefined) return described;
  const ending = INNER_CASE.exec(lower[0] ?? '')?.[0];
  // "uudessa chatissa": words that agree in case belong together, and the last of them is the noun.
  if (ending !== undefined && lower[1]?.endsWith(ending)) return undefined;
  return 0;
}
