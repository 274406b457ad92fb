import { fold } from '../../fold';
import type { Dictionary } from '../voikko/dictionary';
import type { Amount, Case, WordForm } from '../voikko/types';
import { inflect } from './inflect';

/** `whole`: the object of a done deed, "tilauksen" or "tilaukset". `subject`: "tilaus", "tilaukset". */
export type PhraseRole = 'whole' | 'subject';

/** Words that mean something else outside a negation: "mitään", "yhtään", "enää". */
const NEGATIVE_ONLY = /^(?:mikään|kukaan|kumpikaan|yksikään)$/u;
/** They have a whole object of their own: "häntä" → "hänet". */
const PEOPLE = /^(?:minä|sinä|hän|me|te|he|kuka)$/u;
const BENDS =
  /^(?:noun|adjective|nounOrAdjective|pronoun|numeral|place|name|surname|firstName|abbreviation)$/;

/**
 * A noun phrase in the partitive as a whole object or as a subject, every word that agrees with its last word changed: "rikkinäistä
 * tuotettanne" → "rikkinäisen tuotteenne", "näitä laskuja" → "nämä laskut", "kahta pakettia" → "kaksi pakettia". Words before it that do not
 * agree stay. `undefined` when the last word is no partitive, a word is unknown, or the result is not sure. Whether a verb may have a
 * whole object at all is for the caller to know.
 */
export function fromPartitive(dictionary: Dictionary, phrase: string, role: PhraseRole): string | undefined {
  const words = phrase.trim().split(/\s+/u);
  const amount = amountOf(dictionary.forms(words.at(-1) ?? ''));
  if (amount === undefined) return undefined;
  const counted = words.findIndex((word) => isCount(dictionary.forms(word)));
  const bent = words.map((word, index) => {
    // After a number the counted words stay in the partitive.
    if (counted >= 0 && counted < index) return word;
    return bentWord(
      dictionary,
      word,
      amount,
      counted === index ? 'subject' : role,
      index === words.length - 1,
    );
  });
  return bent.every((word) => word !== undefined) ? bent.join(' ') : undefined;
}

function bentWord(
  dictionary: Dictionary,
  word: string,
  amount: Amount,
  role: PhraseRole,
  isLast: boolean,
): string | undefined {
  const forms = dictionary.forms(word);
  if (forms.some(({ lemma, clitics }) => NEGATIVE_ONLY.test(lemma) || clitics.includes('kaan')))
    return undefined;
  const agrees = (form: WordForm) => isPartitive(form) && form.amount === amount;
  if (!forms.some(agrees)) return !isLast && staysAsItIs(fold(word), forms) ? word : undefined;
  return inflect(dictionary, word, { case: caseFor(forms.filter(agrees), amount, role) }, agrees);
}

function caseFor(forms: readonly WordForm[], amount: Amount, role: PhraseRole): Case {
  if (role === 'whole' && forms.some(({ lemma }) => PEOPLE.test(lemma))) return 'accusative';
  return role === 'whole' && amount === 'singular' ? 'genitive' : 'nominative';
}

function isPartitive(form: WordForm): boolean {
  return form.case === 'partitive' && BENDS.test(form.wordClass);
}

function amountOf(forms: readonly WordForm[]): Amount | undefined {
  const amounts = new Set(forms.filter(isPartitive).map(({ amount }) => amount));
  const [only] = amounts;
  return amounts.size === 1 ? only : undefined;
}

function isCount(forms: readonly WordForm[]): boolean {
  return forms.some(
    ({ wordClass, lemma, case: itsCase, amount }) =>
      wordClass === 'numeral' &&
      itsCase === 'partitive' &&
      amount === 'singular' &&
      !/^yksi$|s$|nen$/u.test(lemma),
  );
}

/** Genitives ("kuljetusyhtiön laskua"), adverbs ("hyvin nopeaa") and figures. */
function staysAsItIs(word: string, forms: readonly WordForm[]): boolean {
  return (
    /^\d+$/.test(word) ||
    forms.some((form) => form.case === 'genitive' || form.case === 'manner' || form.wordClass === 'adverb')
  );
}
