import { dictionaryInUse } from '../voikko/inUse';
import type { WordForm } from '../voikko/types';

const NONE: readonly WordForm[] = [];

/** All ways to read a word, if the dictionary has been read; none for a word that it does not know, and none without it. */
export function readings(lower: string): readonly WordForm[] {
  return dictionaryInUse()?.forms(lower) ?? NONE;
}

/** "toimii", "tilattiin": a verb of somebody or something else. */
export function isOfOthers({ mood, person, afterNegation }: WordForm): boolean {
  return (
    mood !== undefined &&
    mood !== 'imperative' &&
    (person === 'third' || person === 'passive') &&
    afterNegation !== 'always'
  );
}

/** Whether the dictionary reads the word as a verb of others: `surely` when it has no other reading. */
export function readAsFinite(lower: string): 'surely' | 'perhaps' | undefined {
  const forms = readings(lower);
  if (!forms.some(isOfOthers)) return undefined;
  return forms.every((form) => isOfOthers(form) || form.mood === 'imperative') ? 'surely' : 'perhaps';
}

/** The reading as a verb of "I", "we" or "you"; orders are left out. */
export function readAsPerson(
  lower: string,
  person: 'first' | 'second',
  amount: 'singular' | 'plural',
): WordForm | undefined {
  return readings(lower).find(
    (form) =>
      form.person === person &&
      form.amount === amount &&
      form.wordClass === 'verb' &&
      form.mood !== 'imperative',
  );
}

/** Every reading is a personal verb: the word is nothing else. */
export function isOnlyPersonal(lower: string): boolean {
  const forms = readings(lower);
  return forms.length > 0 && forms.every(({ wordClass, mood }) => wordClass === 'verb' && mood !== undefined);
}

/** A noun, an adjective or a pronoun in the nominative, or as a number in "kaksi laskua". */
export function isNominative(lower: string, amount?: 'singular' | 'plural'): boolean {
  return readings(lower).some(
    (form) =>
      form.case === 'nominative' &&
      form.mood === undefined &&
      form.participle === undefined &&
      (amount === undefined || form.amount === amount),
  );
}
