import type { Language } from '../conversation/types';
import { pattern } from '../language/pattern';

/** Praise that a customer may mean the other way round. */
const KIND_WORDS: Readonly<Record<Language, RegExp>> = {
  fi: pattern(
    '(?:kiva~|hieno~|upea~|mahtava~|loistava~|ihana~|mainio~|erinomai~|hyvä~|huippu~|bravo|onneksi olkoon|onpa|olipa)',
    'u',
  ),
  en: pattern(
    '(?:great|brilliant|fantastic|wonderful|lovely|perfect|excellent|amazing|awesome|superb|nice|good|well done|congratulations|bravo)',
    'u',
  ),
};
/** What makes it so: the same again, hours of waiting, something gone or paid for nothing. */
const SOURS: Readonly<Record<Language, RegExp>> = {
  fi: pattern(
    '(?:taas|jälleen|jälleen kerran|kolmannen kerran|tuntia (?:jono~|odot~|puhelim~)|(?:jono~|odot~) (?:\\p{L}+ )?tunti~|viikko~ (?:jono~|odot~)|turhaan|ilman (?:vastausta|nettiä|sähköä|mitään))',
    'u',
  ),
  en: pattern(
    '(?:again|yet another|another (?:bill|invoice|delay|fee|charge|day|week|email|broken|wrong|late)|(?:hours?|minutes|days|weeks) (?:on hold|late|of waiting|waiting|in (?:a|the) queue)|for nothing|now (?:my|our|the|i|we))',
    'u',
  ),
};
const TURNS: Readonly<Record<Language, RegExp>> = {
  fi: pattern('(?:mutta|mut|silti|kuitenkin|kiitos|kiitti|kun|jos|oisi~|olisi~|ois)', 'u'),
  en: pattern(
    '(?:but|however|although|thanks?|thank you|if|would|hope|glad|so far|as soon as|never again|once again (?:great|thank))',
    'u',
  ),
};
const MEANT: Readonly<Record<Language, RegExp>> = {
  fi: pattern(
    '(?:no (?:onpa|olipa|kiva|hienoa|mahtavaa)|(?:kiva|hienoa|mahtavaa) (?:kun|ku|että) (?:ei|ette|kukaan|mikään|taas)|(?:kiva|hienoa|mahtavaa|upeaa|ihanaa) (?:kun|ku|että|et) (?:[\\p{L}\\d]+ ){0,2}(?:jonotin|jonotettiin|odotin|odotan|odotettiin|jouduin|jouduttiin|maksoin|maksan))',
    'u',
  ),
  en: pattern(
    "(?:oh|yeah|well),? (?:that's |how )?(?:just )?(?:great|brilliant|fantastic|wonderful|lovely|perfect)|(?:just|simply) (?:great|brilliant|perfect|wonderful|lovely)|(?:great|brilliant|perfect|wonderful|lovely), (?:just|so|now|another)",
    'u',
  ),
};

/**
 * Whether the kind words of a folded sentence are scorn: "great service again, three hours on hold". Only where the same sentence says what
 * soured it, and does not turn ("but", "thanks").
 */
export function isIronic(folded: string, language: Language): boolean {
  if (!KIND_WORDS[language].test(folded)) return false;
  if (MEANT[language].test(folded)) return true;
  return SOURS[language].test(folded) && !TURNS[language].test(folded);
}
