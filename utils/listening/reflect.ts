import type { Language } from '../conversation/types';
import { tellQuestionEnglish } from '../language/en/perspective/question';
import { turnEnglish } from '../language/en/perspective/turn';
import type { Address } from '../language/fi/perspective/pronouns';
import { tellQuestionFinnish } from '../language/fi/perspective/question';
import { turnFinnish } from '../language/fi/perspective/turn';

/**
 * A customer's clause turned to the second person: "tilasin teiltä" → "tilasit meiltä", "my order" → "your order". `address` is how
 * the agent speaks to the customer: "sinä" or the polite "te" (English has one). Undefined when any word that may speak of a person is
 * not understood: a wrong person is worse than none.
 */
export function reflect(clause: string, language: Language, address: Address): string | undefined {
  const bare = clause
    .trim()
    .replace(/(?<![\s.!…])[\s.!…]*(?:\p{Extended_Pictographic}[\ufe0f\u200d]*\s*)*(?:[.!…][\s.!…]*)?$/u, '');
  if (bare === '' || /\p{Extended_Pictographic}/u.test(bare)) return undefined;
  const ended = bare.replace(/(?:[:;]-?[()DPp]|<3)\s*$/u, '').trimEnd();
  return language === 'fi' ? turnFinnish(ended, address) : turnEnglish(ended);
}

/**
 * A customer's question told back as a statement: "Voinko palauttaa sen?" → "haluat tietää, voitko palauttaa sen", "Can you resend it?" →
 * "you'd like us to resend it". Begins with a small letter, has no full stop. Undefined when not sure.
 */
export function reflectQuestion(question: string, language: Language, address: Address): string | undefined {
  const bare = question.trim().replace(/(?:\s{0,3}\p{Extended_Pictographic}[\ufe0f\u200d]{0,3}){1,12}$/u, '');
  if (/\p{Extended_Pictographic}/u.test(bare)) return undefined;
  return language === 'fi' ? tellQuestionFinnish(bare, address) : tellQuestionEnglish(bare);
}
