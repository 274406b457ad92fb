import type { Dictionary } from '../voikko/dictionary';
import type { WordForm } from '../voikko/types';
import { inflect } from './inflect';
import type { VerbChange } from './types';

/** How the customer is spoken to: "sinä" or, politely or several, "te". */
export type Address = 'sinä' | 'te';

/**
 * The verb after "en, et, ei, emme …" in a personal form: "lähetä" → "lähetämme" (first, plural). After the past participle the tense is
 * past: "saanut" → "saimme". A passive comes as a passive: "lähetetä" → "lähetetään", whatever the person. `undefined` for words
 * that do not follow a negation, and when not sure.
 */
export function withoutNegation(
  dictionary: Dictionary,
  word: string,
  change: Pick<VerbChange, 'person' | 'amount'>,
): string | undefined {
  const forms = dictionary.forms(word);
  const has = (fits: (form: WordForm) => boolean) => forms.some(fits);
  const isActive = (form: WordForm) =>
    form.mood !== undefined && form.afterNegation === 'either' && form.person !== 'passive';
  if (has(isActive)) {
    const isConditional = (form: WordForm) => isActive(form) && form.mood === 'conditional';
    return has(isConditional)
      ? inflect(dictionary, word, { ...change, mood: 'conditional' }, isConditional)
      : inflect(dictionary, word, change, isActive);
  }
  const isPassive = (form: WordForm) => form.person === 'passive' && form.afterNegation === 'always';
  if (has(isPassive)) return inflect(dictionary, word, { person: 'passive' }, isPassive);
  const isPast = (form: WordForm) => form.participle === 'pastActive' && form.case === 'nominative';
  if (has(isPast)) return inflect(dictionary, word, { ...change, tense: 'past' }, isPast);
  const isPassivePast = (form: WordForm) => form.participle === 'pastPassive' && form.case === 'nominative';
  return has(isPassivePast)
    ? inflect(dictionary, word, { person: 'passive', tense: 'past' }, isPassivePast)
    : undefined;
}

/** The verb of an infinitive in a personal form: "lähettää" → "lähetät", "lähettäisitte", "lähetit". */
export function fromInfinitive(
  dictionary: Dictionary,
  infinitive: string,
  change: VerbChange,
): string | undefined {
  return inflect(dictionary, infinitive, change, (form) => form.infinitive === 'a');
}

/** The order of an infinitive: "lähettää" → "lähetä", "lähettäkää". */
export function imperative(dictionary: Dictionary, infinitive: string, address: Address): string | undefined {
  return fromInfinitive(dictionary, infinitive, {
    person: 'second',
    amount: address === 'te' ? 'plural' : 'singular',
    mood: 'imperative',
  });
}

/** The polite request of an infinitive: "lähettää" → "lähettäisitkö", "lähettäisittekö". */
export function request(dictionary: Dictionary, infinitive: string, address: Address): string | undefined {
  const verb = fromInfinitive(dictionary, infinitive, {
    person: 'second',
    amount: address === 'te' ? 'plural' : 'singular',
    mood: 'conditional',
  });
  return verb === undefined ? undefined : verb + (/[aou]/u.test(verb) ? 'ko' : 'kö');
}
