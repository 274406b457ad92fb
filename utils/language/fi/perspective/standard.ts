import { isSpoken, writtenForms } from '../lemma/spoken';
import { dictionaryInUse } from '../voikko/inUse';
import type { WordForm } from '../voikko/types';
import { isOfOthers, readings } from './reading';

type Rule = readonly [ending: RegExp, written: string, fits: (form: WordForm) => boolean];

const isThird = (form: WordForm) => isOfOthers(form) && form.person === 'third';
const isParticiple = ({ participle }: WordForm) => participle === 'pastActive';
const isIn = (wanted: string) => (form: WordForm) => form.case === wanted && form.infinitive === undefined;

/** Cut and drawn endings of spoken words, and what the written word must then be. */
const RULES: readonly Rule[] = [
  [/(?<=..)ee$/u, 'eaa', isThird],
  [/(?<=..)ee$/u, 'eää', isThird],
  [/(?<=..)oo$/u, 'oaa', isThird],
  [/(?<=..)uu$/u, 'uaa', isThird],
  [/(?<=..s)$/u, 'i', isThird],
  [/(?<=..[oöuy])$/u, 'i', isThird],
  [/(?<=..[nlrs][uy])$/u, 't', isParticiple],
  [/(?<=..)uun$/u, 'uan', ({ person }) => person === 'first'],
  [/(?<=..)een$/u, 'ean', ({ person }) => person === 'first'],
  [/(?<=..)een$/u, 'eän', ({ person }) => person === 'first'],
  [/(?<=..)aan$/u, 'amaan', ({ infinitive }) => infinitive === 'ma'],
  [/(?<=..)ään$/u, 'ämään', ({ infinitive }) => infinitive === 'ma'],
  [/(?<=[aou].*)s$/u, 'ssa', isIn('inessive')],
  [/(?<=..)s$/u, 'ssä', isIn('inessive')],
  [/(?<=[aou].*)l$/u, 'lla', isIn('adessive')],
  [/(?<=..k)s$/u, 'si', isIn('translative')],
  [/(?<=..)l$/u, 'llä', isIn('adessive')],
];

const DRAWN = /(?:aa|ee|ii|oo|uu|yy|ää|öö)$/u;

/**
 * A word as it is written, when the dictionary does not know it but knows the written word: "katkee" → "katkeaa", "lähettäny" →
 * "lähettänyt", "kaupast" → "kaupasta". Undefined for words that are known, and when nothing or more than one thing fits.
 */
export function standardWord(lower: string): string | undefined {
  if (dictionaryInUse() === undefined || readings(lower).length > 0) return undefined;
  if (lower.length < 4) return isSpoken(lower) ? writtenForms(lower)[0] : undefined;
  const exact = RULES.filter(([ending]) => ending.test(lower))
    .map(([ending, written, fits]) => ({ word: lower.replace(ending, written), fits }))
    .filter(({ word, fits }) => readings(word).some(fits));
  if (exact.length > 0) return exact.length === 1 ? exact[0]?.word : undefined;
  const known = writtenForms(lower).filter((word) => readings(word).length > 0);
  // "viikkoo" is "viikkoa", and only what ends in two vowels has lost an "n" ("kotii").
  const best = known.find((word) => word !== `${lower}n`) ?? (DRAWN.test(lower) ? known[0] : undefined);
  if (best !== undefined) return best;
  // "osote", "nopeesti".
  const diphthong = lower.replace(/o(?=t)/u, 'oi').replace(/ee(?=sti$)/u, 'ea');
  if (diphthong !== lower && readings(diphthong).length > 0) return diphthong;
  return lower.length > 5 ? withOneLetter(lower) : undefined;
}

/** "paketi", "vieläkän": one letter too few or too many of a pair. */
function withOneLetter(lower: string): string | undefined {
  const tries = new Set<string>();
  for (let at = 1; at < lower.length; at += 1) {
    const letter = lower[at] ?? '';
    if (letter === lower[at - 1]) tries.add(lower.slice(0, at) + lower.slice(at + 1));
    else tries.add(lower.slice(0, at + 1) + lower.slice(at));
  }
  const known = [...tries].filter((word) => readings(word).some(({ parts }) => parts.length === 1));
  return known.length === 1 ? known[0] : undefined;
}
