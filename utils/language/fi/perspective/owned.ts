import { inCaseOf, type Token } from '../../perspective/tokens';
import { OWNED_FORMS } from './lexicon';
import { type Address, NECESSITY } from './pronouns';

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
  const near = following
    .slice(0, 3)
    .findIndex(({ word }) => /(?:ni|mme|nne)(?:kin|kaan|kään)?$/.test(word.toLowerCase()));
  if (near >= 0) return { words: [], used: 0 };
  const head = headOf(following);
  if (head === undefined) return undefined;
  const token = following[head];
  const owned = token === undefined ? undefined : withSuffix(token.word, suffix);
  if (token === undefined || owned === undefined) return undefined;
  return { words: [...following.slice(0, head), { gap: token.gap, word: owned }], used: head + 1 };
}

/** A noun with a possessive suffix, if its stem is known or its case leaves no choice. */
export function withSuffix(word: string, suffix: string): string | undefined {
  const lower = word.toLowerCase();
  if (POSTPOSITION.test(lower)) return word + suffix;
  const stem = ownedStem(lower);
  if (stem !== undefined) return inCaseOf(word, stem + suffix);
  if (INNER_CASE.test(lower) && lower.length > 5) return word + suffix;
  return undefined;
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

function headOf(following: readonly Token[]): number | undefined {
  const lower = following.map(({ word }) => word.toLowerCase());
  if (lower[0] !== undefined && ADJECTIVE.test(lower[0]) && lower[1] !== undefined) {
    return withSuffix(lower[1], 'si') === undefined || following[1]?.gap.trim() !== '' ? undefined : 1;
  }
  const ending = INNER_CASE.exec(lower[0] ?? '')?.[0];
  // "uudessa chatissa": words that agree in case belong together, and the last of them is the noun.
  if (ending !== undefined && lower[1]?.endsWith(ending)) return undefined;
  return 0;
}
