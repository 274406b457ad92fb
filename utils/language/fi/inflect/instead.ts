import { fold } from '../../fold';
import { inflect } from '../generate/inflect';
import type { FormChange } from '../generate/types';
import type { Dictionary } from '../voikko/dictionary';
import { dictionaryInUse } from '../voikko/inUse';
import type { WordForm } from '../voikko/types';

const AGREES = /^(?:adjective|nounOrAdjective|pronoun|numeral)$/;

/** Whether words are a form of a base form, of several words the last one bent; without the dictionary only the base form itself is. */
export function isFormOf(words: string, base: string): boolean {
  const [given, known] = [split(words), split(base)];
  if (given.start !== known.start) return false;
  return given.last === known.last || readingsOf(given.last, known.last).length > 0;
}

/**
 * Other words in the form of these: "tikettisi", of "tiketti", with "viesti" → "viestisi". `undefined` when these are no form of `base`, or
 * when the form is not sure.
 */
export function instead(words: string, base: string, other: string): string | undefined {
  if (!isFormOf(words, base)) return undefined;
  const [given, known, fresh] = [split(words), split(base), split(other)];
  if (given.last === known.last) return other;
  const dictionary = dictionaryInUse();
  if (dictionary === undefined || !bendsAlone(dictionary, fresh.start)) return undefined;
  const made = new Set(
    readingsOf(given.last, known.last).map((form) => {
      const change = changeOf(form);
      return change && inflect(dictionary, fresh.last, change, ({ lemma }) => fold(lemma) === fresh.last);
    }),
  );
  const [only] = made;
  return made.size === 1 && only !== undefined ? [fresh.start, only].filter(Boolean).join(' ') : undefined;
}

function readingsOf(word: string, base: string): readonly WordForm[] {
  return (dictionaryInUse()?.forms(word) ?? []).filter(({ lemma }) => fold(lemma) === base);
}

/** What of a form another word can take over; a clitic, a participle or an infinitive is not for us to move. */
function changeOf(form: WordForm): FormChange | undefined {
  const { person, amount, mood, tense } = form;
  if (form.clitics.length > 0 || form.participle !== undefined || form.infinitive !== undefined)
    return undefined;
  if (person !== undefined)
    return { person, ...(amount && { amount }), ...(mood && { mood }), ...(tense && { tense }) };
  return form.case && { case: form.case, ...(amount && { amount }), possessive: form.possessive ?? 'none' };
}

/** Words before the last one that would have to bend with it ("uusi viesti") make the form unsure. */
function bendsAlone(dictionary: Dictionary, start: string): boolean {
  return start
    .split(' ')
    .every((word) => !dictionary.forms(word).some(({ wordClass }) => AGREES.test(wordClass)));
}

function split(words: string): { readonly start: string; readonly last: string } {
  const parts = fold(words).trim().split(/\s+/u);
  return { start: parts.slice(0, -1).join(' '), last: parts.at(-1) ?? '' };
}
