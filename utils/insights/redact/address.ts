import { cueBefore } from './cues';
import { matches } from './matches';
import type { Finder } from './types';

const FINNISH_END =
  '(?:katu|kadun|kadulla|kadulle|kadulta|tie|tien|tiellä|tielle|tieltä|kuja|kujalla|kujalle|kujan|polku|polulla|polulle|kaari|kaarella|raitti|raitilla|väylä|väylällä|rinne|rinteellä|ranta|rannalla|aukio|aukiolla|bulevardi|bulevardilla|puistikko|esplanadi|penger|mäki|mäellä|piha|portti|laita|linja|linjalla|kierto|gatan|vägen|gränden|stigen)';
const FINNISH_NUMBER =
  '\\d{1,4}(?:\\s?[-–]\\s?\\d{1,3})?(?:\\s?[a-zA-Z](?![\\p{L}\\p{N}-]))?(?:\\s(?:as\\.?\\s?)?\\d{1,3}(?![\\p{L}\\p{N}.,]\\d|\\s?(?:€|kpl|eur|klo)))?';
/** First words of streets in two words, and the genitive of "Urho Kekkosen katu". */
const FINNISH = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:Iso|Vähä|Pitkä|Vanha|Uusi|Pieni|Suuri|Pohjoinen|Eteläinen|Läntinen|Itäinen|Ensimmäinen|Toinen|Kolmas|Neljäs|Viides) )?\\p{Lu}[\\p{L}-]*${FINNISH_END} ${FINNISH_NUMBER}` +
    `|(?<![\\p{L}\\p{N}-])(?:\\p{Lu}\\p{Ll}+ )?\\p{Lu}\\p{Ll}+n (?:katu|tie|kuja|polku|aukio|puistotie) ${FINNISH_NUMBER}`,
  'gu',
);
const ROADS = /^(?:valta|kanta|maan|seutu|yhdys|moottori|kehä|rauta|ulos|pää)(?:tie|tien|tiellä|tielle)\s/iu;
const ENGLISH_END =
  '(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Close|Court|Ct|Crescent|Cres|Way|Place|Pl|Terrace|Gardens|Grove|Square|Sq|Hill|Row|Mews|Walk|Boulevard|Blvd|Green|Rise|Quay|Parade)';
const ENGLISH = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:(?:Flat|Apt|Apartment|Unit|Suite) \\w{1,5},? )?\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,4})? (?:\\p{Lu}[\\p{L}'’-]+ ){1,3}${ENGLISH_END}(?![\\p{L}\\p{N}])(?:\\.?,? (?:Flat|Apt|Apartment|Unit|Suite|#) ?\\w{1,5})?`,
  'gu',
);

/** Street addresses with a number; a road of the country ("valtatie 9") or a street without a number is none. */
export const findAddresses: Finder = (text) => [
  ...matches(text, FINNISH, 'address', (street) => !ROADS.test(street)),
  ...matches(text, ENGLISH, 'address'),
  ...matches(
    text,
    LOWER_CASE,
    'address',
    (street, start) => cueBefore(text, start) === 'postcode' && !ROADS.test(street),
  ),
];

/** In chat a street may be written small; then the word "osoite" has to say so. */
const LOWER_CASE = new RegExp(`(?<![\\p{L}\\p{N}-])\\p{Ll}[\\p{L}-]*${FINNISH_END} ${FINNISH_NUMBER}`, 'gu');
