import { OWNED_FORMS, PERSONAL_THIRD, THIRD_PERSON } from './lexicon';
import { personOf } from './person';
import type { Address } from './pronouns';
import { readings } from './reading';

const STEMS: readonly string[] = [...new Set(OWNED_FORMS.values())];
const POSSESSED = /^(.{2,}?)(ni|mme|nne)(kin|kaan|kään|han|hän)?$/u;
const NO_POSSESSION =
  /^(?:moni|pieni|uni|mini|kani|tuni|juuni|noni|tyyni|bikini|martini|minne|jonne|sinne|tänne|tuonne|kunne|muuanne|(?:.*)(?:bensiini|viini|vitamiini|trampoliini|porsliini|mandariini|limusiini|turbiini|insuliini|proteiini|morfiini|kofeiini|nikotiini|gelatiini|margariini|vaseliini|magasiini|kantiini|rutiini|satiini|aspiriini|penisilliini|antibiootti))$/;
const CASE = /(?:[sl][lst][aä]|lle|kse|[aeiouyäö]m[aä]|[aeiouyäö]{2}|[aeiouyäö][dlnrst]e|ks[ei])$/;

/**
 * A word with a possessive suffix from the other side: "pakettini" → "pakettisi", "sivustonne" → "sivustomme". Other words come
 * back as they are; undefined when a suffix can't be told from the word's own end.
 */
export function turnPossessive(
  word: string,
  address: Address,
  hasVerb: boolean,
  initial: boolean,
): string | undefined {
  const lower = word.toLowerCase();
  const [, stem = '', suffix, clitic = ''] = POSSESSED.exec(lower) ?? [];
  if (suffix === undefined || NO_POSSESSION.test(stem + suffix)) return word;
  if (PERSONAL_THIRD.has(lower) || THIRD_PERSON.has(lower)) return word;
  const forms = readings(lower);
  const owned = forms.filter(({ possessive }) => possessive !== undefined);
  if (forms.length > 0 && owned.length === 0) return word;
  const isSure = owned.length > 0 && owned.length === forms.length;
  const known = isSure || CASE.test(stem) || STEMS.some((noun) => stem.endsWith(noun) && noun.length > 2);
  if (/^\p{Lu}/u.test(word) && !known) return initial ? undefined : word;
  if (suffix === 'mme' && !known && (!hasVerb || personOf(lower, address) !== undefined)) return undefined;
  const turned = suffix === 'nne' ? 'mme' : suffix === 'ni' && address === 'singular' ? 'si' : 'nne';
  return word.slice(0, stem.length) + turned + clitic;
}
