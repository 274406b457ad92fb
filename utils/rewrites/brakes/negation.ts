import type { Language } from '../../conversation/types';
import type { LostNegation } from '../types';

const NEGATION: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:not|cannot|never|no|none|nothing|nobody|nowhere|neither|nor|without|unable|unless|until|impossible|refus\p{L}*|declin\p{L}*)(?!\p{L})|n['’]t(?!\p{L})/giu,
  fi: /(?<!\p{L})(?:en|et|ei|emme|ette|eivät|enkä|etkä|eikä|emmekä|ettekä|eivätkä|etkö|eikö|ettekö|emmekö|eivätkö|enkö|älä|älkää|äläkä|älkääkä|ilman|mahdoton\p{L}*|mahdott?om\p{L}*|hylä(?:tty|ttiin)|evät\p{L}*|ettei\p{L}*|ellei\p{L}*|jollei\p{L}*)(?!\p{L})/giu,
};

/** "until", "unless" and "ennen kuin" close a limit; they count with its negation. */
const LIMIT_BEFORE: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:until|till|before|unless|without)(?!\p{L})/iu,
  fi: /(?<!\p{L})(?:ennen|ennenkuin|ellei\p{L}*|jollei\p{L}*|ilman|vasta)(?!\p{L})/iu,
};
const LIMIT_AFTER: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:from|once|when|as soon as|after|if)(?!\p{L})/iu,
  fi: /(?<!\p{L})(?:alkaen|kun|heti kun|jälkeen|jos)(?!\p{L})/iu,
};
const ABOUT_CUSTOMER: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})you(?:['’]ve| have| did| do| were| had)?(?:n['’]t| not| never)(?!\p{L})|(?<!\p{L})you never(?!\p{L})/iu,
  fi: /(?<!\p{L})(?:et|ette|etkä|ettekä|etkö|ettekö)(?!\p{L})/iu,
};
const MANNERS: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:shout|yell|swear|panic|rude|angry|upset|aggressive|worked up|agitated)(?!\p{L})/iu,
  fi: /(?<!\p{L})(?:huuta\p{L}*|huuda\p{L}*|kirota|kiroilla|kiroile\p{L}*|raivota|hermostu\p{L}*|suuttu\p{L}*|kiivastu\p{L}*|panikoi\p{L}*)(?!\p{L})/iu,
};
/** Words that live on a negation: without it they say something else, or nothing. */
const LIVES_ON_NEGATION: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:any\p{L}*|ever|yet|either|at all|whatsoever|so much as)(?!\p{L})/iu,
  fi: /(?<!\p{L})(?:mitään|mikään|minkään|kukaan|ketään|kenenkään|missään|mihinkään|mistään|yhtään|enää|ikinä|koskaan|lainkaan|ollenkaan|edes|kumpikaan|kumpaakaan)(?!\p{L})/iu,
};
const HINDSIGHT: Readonly<Record<Language, RegExp>> = {
  en: /would(?:n['’]t| not) have happened/iu,
  fi: /ei olisi (?:tapahtunut|käynyt|sattunut)/iu,
};
const FIXED: Readonly<Record<Language, RegExp>> = {
  en: /n['’]t hesitate|not hesitate/iu,
  fi: /(?:älä|älkää) (?:epäröi|arastele|ujostele)/iu,
};

/**
 * The clear-no brake: whether the negations of a sentence may be gone after a rewrite. They may be only for the reason that
 * the rule gives, and only when the sentences bear it out.
 */
export function keepsRefusal(
  before: string,
  after: string,
  language: Language,
  reason: LostNegation | undefined,
): boolean {
  const lost = count(before, language) - count(after, language);
  if (lost <= 0) return true;
  switch (reason) {
    case 'limit':
      return (
        LIMIT_BEFORE[language].test(before) &&
        LIMIT_AFTER[language].test(after) &&
        !LIVES_ON_NEGATION[language].test(after)
      );
    case 'question':
      return lost === 1 && after.trimEnd().endsWith('?');
    case 'reproach':
      return lost === 1 && ABOUT_CUSTOMER[language].test(before);
    case 'manners':
      return lost === 1 && MANNERS[language].test(before);
    case 'hindsight':
      return lost === 1 && HINDSIGHT[language].test(before);
    case 'double':
      return FIXED[language].test(before) || (lost === 2 && count(before, language) >= 2);
    case 'door':
      return /\[[^[\]]+\]/.test(after);
    default:
      return false;
  }
}

function count(text: string, language: Language): number {
  return text.match(NEGATION[language])?.length ?? 0;
}
