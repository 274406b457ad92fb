import { matches } from './matches';
import type { Finder } from './types';

const WORDS =
  '(?:(?:uusi |vanha |väliaikainen )?(?:salasana|tunnussana)(?:ni|nne|si|mme)?|salis|(?:my |the |new |old |temporary )?(?:password|passcode|passphrase|pwd))';
const CODES =
  '(?:pin(?:-?koodi|-?luku)?(?:ni|nne|si)?|tunnusluku(?:ni|nne|si)?|(?:kertakäyttö|vahvistus|kirjautumis|varmennus|avain|ovi|hälytys|turva|aktivointi)-?koodi(?:ni|nne|si)?|pin(?: code| number)?|otp|(?:one-time|verification|confirmation|login|sign-in|security|access|door|gate|alarm|activation|2fa) (?:code|passcode|pin))';
const IS = '(?:\\s+(?:on|oli|is|was|nyt|now|still|edelleen))*\\s*[:=]?\\s*';
const VALUE = '(?<data>[^\\s,;«»"”“]{4,64}?)';
const END = '(?=[.,;:!?)"”“]*(?:\\s|$))';

const STATED = new RegExp(`(?<!\\p{L})${WORDS}${IS}["”“']?${VALUE}${END}`, 'giu');
const QUOTED = new RegExp(`(?<!\\p{L})${WORDS}${IS}["”“'](?<data>[^"”“'\\n]{3,64})["”“']`, 'giu');
const LABELLED = new RegExp(`(?<!\\p{L})${WORDS}(?:\\s+(?:on|is))?\\s*[:=]\\s*${VALUE}${END}`, 'giu');
const CODE = new RegExp(
  `(?<!\\p{L})${CODES}${IS}["”“']?(?<data>\\d{3}[ -]?\\d{3}|\\d{3,8})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** After a mere "is", only what does not read as a word: "salasana on väärä", "password is wrong". */
const NO_WORD = /[\p{N}_#$%&*+@^~]|\p{Ll}\p{Lu}/u;

/** Passwords, PINs and one-time codes after the words that announce them. */
export const findSecrets: Finder = (text) => [
  ...matches(text, QUOTED, 'password'),
  ...matches(text, LABELLED, 'password'),
  ...matches(text, STATED, 'password', (value) => NO_WORD.test(value)),
  ...matches(text, CODE, 'password'),
];
