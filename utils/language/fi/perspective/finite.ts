import { PASSIVES, PERSON_STEMS, PERSONAL_THIRD, THIRD_PERSON } from './lexicon';
import { readAsFinite, readings } from './reading';

const NEGATION =
  /^(?:e[nti]|emme|ette|eivät|ei(?:kä|pä|hän|kö)|en(?:kä|pä|hän)|et(?:kä|pä)|emmekä|ettekä|eivätkä|ette[nti]|ettemme|ettette|etteivät|elle[ni]|ellemme)$/;
const BE =
  /^(?:on|oli|ovat|olivat|olisi|olisivat|olen|olin|olemme|olimme|ollaan|oltiin|lienee)(?:ko|kö|kin|kaan|han|pa)?$/;
const ADVERB_IN_ISIN =
  /(?:aamu|ilta|ö|päiv|viikonloppu|ark|talv|kes|syks|kevä|tai|keskiviikko|joulu|aika|taka|muina|vuos|kuuka|pika)isin$/;

/** "haluaisin": the ending tells the conditional, whatever the verb. */
export function isConditionalOfI(lower: string): boolean {
  const forms = readings(lower);
  if (forms.length > 0 && forms.every(({ person }) => person !== 'first')) return false;
  return /[\p{L}]{2}isin$/u.test(lower) && !ADVERB_IN_ISIN.test(lower) && !PERSON_STEMS.has(lower);
}

/** Surely the verb of its clause: negation, "olla", conditional, a verb of things, a third person plural. */
export function isSurelyFinite(lower: string): boolean {
  return (
    NEGATION.test(lower) ||
    BE.test(lower) ||
    THIRD_PERSON.has(lower) ||
    /[\p{L}]{2}isi(?:vat|vät|mme|tte)?$/u.test(lower) ||
    /[\p{L}]{3}[eiouyaäö]v[aä]t$/u.test(lower) ||
    readAsFinite(lower) === 'surely' ||
    asks(lower)
  );
}

/** Perhaps the verb of its clause. "soittaa" is not counted: beside another verb it is the infinitive. */
export function isPerhapsFinite(lower: string): boolean {
  if (/[^aeiouyäö](?:aa|ää)$/.test(lower) && PERSONAL_THIRD.has(lower)) return false;
  return (
    PERSONAL_THIRD.has(lower) ||
    PASSIVES.has(lower) ||
    readAsFinite(lower) !== undefined ||
    /[\p{L}]ttiin$/u.test(lower) ||
    /[^aeiouyäö](?:ee|ii|oo|uu|yy|öö)$/.test(lower) ||
    /(?:[lnr][lnr]|[dt])(?:aan|ään)$/.test(lower)
  );
}

/** "voiko", "saanko": asks in itself. */
export function asks(word: string): boolean {
  const [, base = ''] = /^(.{2,})k[oö](?:han|hän)?$/u.exec(word.toLowerCase()) ?? [];
  if (base === '') return false;
  const stem = base.replace(/(?:mme|tte|n|t)$/, '');
  return (
    PERSON_STEMS.has(stem) ||
    PERSONAL_THIRD.has(base) ||
    isSurelyFinite(base) ||
    isPerhapsFinite(base) ||
    /isi$/.test(stem)
  );
}
