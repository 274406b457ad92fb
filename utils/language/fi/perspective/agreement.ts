import { inflect } from '../generate/inflect';
import { dictionaryInUse } from '../voikko/inUse';
import { isNominative, isOfOthers, readings } from './reading';

/** In "rahat saa takaisin", "laskut pitää maksaa" nobody is named: the verb stays. */
const OF_NOBODY = /^(?:saa|voi|pitää|piti|täytyy|täytyi|kannattaa|tarvitsee|onnistuu|pitäisi|saisi|voisi)$/;
const NOBODY_AFTER_NOT = /^(?:saa|voi|tarvitse|pidä|kannata|onnistu|saisi|voisi|voinut|saanut)$/;
const SURELY_SUBJECTS = /^(?:ne|nämä|nuo|muut|kaikki|molemmat)$/;

/**
 * The verb of a subject in the plural, where spoken language leaves it in the singular: "laskut tulee" → "laskut tulevat", "ne ei toimi"
 * → "ne eivät toimi". Undefined when the word stays. `subject` is the word before it, `next` the one after.
 */
export function pluralVerb(lower: string, subject: string, next: string | undefined): string | undefined {
  const dictionary = dictionaryInUse();
  if (dictionary === undefined || !isPluralSubject(subject)) return undefined;
  if (/t[uy]$/.test(next ?? '') || OF_NOBODY.test(lower)) return undefined;
  if (lower === 'ei') return NOBODY_AFTER_NOT.test(next ?? '') ? undefined : 'eivät';
  const isSingular = (form: (typeof forms)[number]) =>
    isOfOthers(form) && form.person === 'third' && form.amount === 'singular';
  const forms = readings(lower);
  const [verb] = forms.filter(isSingular);
  if (verb === undefined || forms.some(({ case: itsCase }) => itsCase !== undefined)) return undefined;
  const { mood, tense } = verb;
  return inflect(
    dictionary,
    lower,
    { person: 'third', amount: 'plural', ...(mood ? { mood } : {}), ...(tense ? { tense } : {}) },
    (form) => isSingular(form) && form.mood === mood && form.tense === tense,
  );
}

function isPluralSubject(word: string): boolean {
  if (SURELY_SUBJECTS.test(word)) return word !== 'kaikki';
  const forms = readings(word);
  if (forms.length === 0) return isPlural(word);
  return (
    isNominative(word, 'plural') &&
    forms.every(({ case: itsCase, amount }) => itsCase === 'nominative' && amount === 'plural')
  );
}

/** Whether a word looks like a nominative in the plural. */
export function isPlural(word: string): boolean {
  return (
    /[aeiouyäö]t$/.test(word) &&
    word.length > 3 &&
    !/(?:[nlsr](?:ut|yt)|ohut|kevät|olut|lyhyt|neitsyt|airut|[ms]inut|[mth]eidät|niit|siit|sekunt|[aeiouyäö]it)$/.test(
      word,
    )
  );
}
