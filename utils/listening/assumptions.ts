import type { Language, Span } from '../conversation/types';
import { fold } from '../language/fold';
import { pattern } from '../language/pattern';
import { contentStems } from '../language/stem';
import type { Clause } from './ownText';
import type { Thread } from './thread';
import type { Assumption } from './types';

/** A way of claiming something about the customer. The group `claim` is what is claimed; it goes into the question. */
const CLAIMS: Readonly<Record<Language, readonly string[]>> = {
  fi: [
    '(?:koska|kun) (?<claim>(?:sinä |te )?(?:olet|olette|et ole|ette ole|sinulla on|teillä on|haluat|haluatte|tiedät|osaat|käytät|käytätte|asut|asutte) [^,;]+)',
    'koska (?<claim>[^,;]+ (?:on|ei ole) (?:sinulle|teille) [^,;]+)',
    '(?<claim>.*(?:varmaankin|varmaan|varmasti|luultavasti|todennäköisesti|ilmeisesti|selvästi|taidat|taidatte|ilmeisestikin) .*)',
  ],
  en: [
    "(?:since|because|as) (?<claim>(?:you're|you are|you aren't|you're not|you have|you don't|you work|you live|you want|you know|you only|you use|you prefer) [^,;]+)",
    'as an? (?<claim>(?:beginner|pensioner|student|senior|parent|new user|first[- ]time \\p{L}+|viewer|non-technical \\p{L}+|older \\p{L}+|busy \\p{L}+)[^,;]*)',
    "(?<claim>(?:you|your \\p{L}+(?: \\p{L}+)?)(?:'re| are| were| have| did| do| must| is| was)? ?(?:\\p{L}+ ){0,2}(?:probably|clearly|obviously|evidently|presumably|surely|apparently|no doubt|must be|must have) .+)",
    "(?:i'm sure|i guess|i assume|i suppose|presumably|obviously|clearly|apparently) (?:that )?(?<claim>you(?:'re| are| were| have| want| don't)? .+)",
  ],
};
/** Who the claim must be about: "varmaan" alone may speak of the parcel. */
const ABOUT_CUSTOMER: Readonly<Record<Language, RegExp>> = {
  fi: pattern(
    '(?:sinä|sinun|sinulla|sinulle|sinua|sinulta|teidän|teillä|teille|teitä|olet|olette|et|ette|haluat|haluatte|taidat|taidatte|voit|voitte|tiedät|käytit|unohdit|unohditte|teit|\\p{L}{3,}(?:si|nne|llesi|llenne|ssasi|stasi|ltasi)|\\p{L}{4,}(?:sit|it|atte|itte))',
    'u',
  ),
  en: pattern("(?:you|your|you're|you've|yours|beginner|pensioner|student|senior|parent|user|viewer)", 'u'),
};
/** Polite or open ways of speaking that claim nothing. */
const HARMLESS: Readonly<Record<Language, RegExp>> = {
  fi: pattern(
    '(?:jos|ettekö|oletko|oletteko|haluatko|haluaisitko|voisitko|voitko|onko|kerroit|kirjoitit|mainitsit|sanoit|kerroitte|voit|voitte|kysyit|pyysit|asiakkaamme|löydät|saat|saatte|tervetull~|varmasti (?:\\p{L}+ )?(?:apua|hyötyä|ratkaisu))',
    'u',
  ),
  en: pattern(
    "(?:if|have you|are you|do you|did you|would you|could you|you said|you told|you mentioned|you wrote|you asked|you can|you may|you will|you'll|you could|you might|our customer)",
    'u',
  ),
};
const MINIMUM_STEMS = 1;
/** From which share of its words on a claim counts as said by the customer. */
const SUPPORTED = 0.6;

/**
 * Claims about the customer in the draft that nothing they wrote supports, each with the question that would settle it. Only what is
 * marked as a guess or given as a reason: a plain statement may come from the order or the account.
 */
export function findAssumptions(thread: Thread, draft: string): Assumption[] {
  if (thread.draft === undefined) return [];
  const said = new Set(
    thread.messages
      .filter((message) => message.author === 'customer')
      .flatMap((message) => [...contentStems(fold(message.text.slice(0, 20_000)), thread.language)]),
  );
  return thread.draft.text.sentences
    .filter((sentence) => !/\?["')\s]*$/.test(sentence.folded))
    .flatMap((sentence) => sentence.clauses)
    .flatMap((clause) => {
      const found = claimOf(clause, thread.language);
      if (found === undefined) return [];
      const stems = [...contentStems(found.claim, thread.language)];
      const supported = stems.filter((one) => said.has(one)).length;
      if (stems.length < MINIMUM_STEMS || supported / stems.length >= SUPPORTED) return [];
      const { start, end, claim } = found;
      const words = draft.slice(end - claim.length, end);
      return [{ start, end, actual: draft.slice(start, end), ask: questionOf(words, thread.language) }];
    });
}

/** The claim in a clause, folded, with the span of the words that make it, cue included. */
function claimOf(clause: Clause, language: Language): (Span & { readonly claim: string }) | undefined {
  const { folded } = clause;
  if (HARMLESS[language].test(folded) || !ABOUT_CUSTOMER[language].test(folded)) return undefined;
  for (const source of COMPILED[language]) {
    const match = source.exec(folded);
    const claim = match?.groups?.claim?.replace(/[.!\s]+$/, '');
    if (match === null || claim === undefined) continue;
    const start = clause.start + match.index;
    return { start, end: clause.start + folded.indexOf(claim, match.index) + claim.length, claim };
  }
  return undefined;
}

const COMPILED: Readonly<Record<Language, readonly RegExp[]>> = {
  fi: CLAIMS.fi.map((source) => pattern(source, 'u')),
  en: CLAIMS.en.map((source) => pattern(source, 'u')),
};

const GUESSING: Readonly<Record<Language, RegExp>> = {
  fi: pattern(
    '(?:varmaankin|varmaan|varmasti|luultavasti|todennäköisesti|ilmeisesti|ilmeisestikin|selvästi) ?',
    'gu',
  ),
  en: pattern('(?:probably|clearly|obviously|evidently|presumably|surely|apparently|no doubt) ?', 'giu'),
};

/** The claim put as a question, in the words of the draft. */
function questionOf(words: string, language: Language): string {
  const plain = words
    .replace(GUESSING[language], '')
    .replace(/\s{2,}/g, ' ')
    .trim();
  const begin = /^\p{Lu}\p{Ll}/u.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
  return language === 'fi' ? `Onko niin, että ${begin}?` : `Is it right that ${begin}?`;
}
