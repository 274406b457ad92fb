import type { Language, Span } from '../conversation/types';
import { fold } from '../language/fold';
import { pattern } from '../language/pattern';
import { contentStems } from '../language/stem';
import { endsAsking, withoutTail } from '../language/tail';
import type { Clause } from './ownText';
import type { Thread } from './thread';
import type { Assumption } from './types';

/** A way of claiming something about the customer. The group `claim` is what is claimed; it goes into the question. */
const CLAIMS: Readonly<Record<Language, readonly string[]>> = {
  fi: [
    '(?:koska|kun) (?<claim>(?:sinä |te )?(?:olet|olette|et ole|ette ole|sinulla on|teillä on|haluat|haluatte|tiedät|osaat|käytät|käytätte|asut|asutte) [^,;]+)',
    '(?<claim>(?:ikäisellesi|ikäisellenne|(?:sinun |teidän )?iässäsi|iässänne|(?:eläkeläisenä|seniorinä|opiskelijana|aloittelijana|maallikkona|kokemattomana (?:käyttäjänä)?|vanhempana|äitinä|isänä|ulkomaalaisena|naisena|miehenä)) [^,;]+)',
    '(?<claim>(?:vaikutat|vaikutatte|näytät|näytätte|kuulostat|kuulostatte|tunnut|tunnutte) [^,;]+)',
    '(?<claim>(?:et|ette) (?:selvästikään|ilmeisestikään|varmaankaan|varmaan|luultavasti|kai) [^,;]+)',
    '(?<claim>(?:et|ette) (?:ole|taida olla) (?:\\p{L}+ )?(?:tottun~|perehtyn~|kokenut|tekni~|tuttu) ?[^,;]*)',
    'koska (?<claim>[^,;]{1,120} (?:on|ei ole) (?:sinulle|teille) [^,;]+)',
    '(?<claim>.{0,300}(?:varmaankin|varmaan|varmasti|luultavasti|todennäköisesti|ilmeisesti|selvästi|taidat|taidatte|ilmeisestikin) .*)',
  ],
  en: [
    "(?:since|because|as) (?<claim>(?:you're|you are|you aren't|you're not|you have|you don't|you work|you live|you want|you know|you only|you use|you prefer) [^,;]+)",
    '(?<claim>as an? (?:beginner|pensioner|student|senior|parent|new user|first[- ]time \\p{L}+|viewer|non-technical \\p{L}+|older \\p{L}+|busy \\p{L}+)[^,;]*)',
    "(?<claim>(?:you|your \\p{L}+(?: \\p{L}+)?)(?:'re| are| were| have| did| do| must| is| was)? ?(?:\\p{L}+ ){0,2}(?:probably|clearly|obviously|evidently|presumably|surely|apparently|no doubt|must be|must have) .+)",
    '(?<claim>you (?:seem|appear|sound|look)(?: to be| to have| to| like| as if| a bit| rather)? .+)',
    "(?<claim>you(?:'re| are) (?:probably |clearly )?(?:not|no) (?:very |really |so |too )?(?:used to|familiar|good with|good at|technical|tech|experienced|an? expert|computer)[^,;]*)",
    '(?<claim>(?:at your age|for (?:someone|a person|people) (?:of|at|like) (?:your age|you))[^,;]*)',
    "i (?:know|can (?:see|tell|hear|imagine)) (?:that )?(?<claim>you(?:'re| are|'ve| have| feel| must be) .+)",
    "(?:i'm sure|i guess|i assume|i suppose|presumably|obviously|clearly|apparently) (?:that )?(?<claim>you(?:'re| are| were| have| want| don't)? .+)",
  ],
};
/** Who the claim must be about: "varmaan" alone may speak of the parcel. */
const ABOUT_CUSTOMER: Readonly<Record<Language, RegExp>> = {
  fi: pattern(
    '(?:sinä|sinun|sinulla|sinulle|sinua|sinulta|teidän|teillä|teille|teitä|olet|olette|et|ette|vaikutat|vaikutatte|näytät|näytätte|kuulostat|kuulostatte|tunnut|tunnutte|haluat|haluatte|taidat|taidatte|voit|voitte|tiedät|käytit|unohdit|unohditte|teit|\\p{L}{3,}(?:si|nne|llesi|llenne|ssasi|stasi|ltasi)|\\p{L}{4,}(?:sit|it|atte|itte))',
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
/** Speaks of the kind of person that somebody is taken for: no politeness around it makes that harmless. */
const BY_PROFILE: Readonly<Record<Language, RegExp>> = {
  fi: pattern(
    '(?:ikäisellesi|ikäisellenne|iässäsi|iässänne|eläkeläisenä|seniorinä|opiskelijana|aloittelijana|maallikkona|ulkomaalaisena|naisena|miehenä)',
    'u',
  ),
  en: pattern(
    '(?:at your age|(?:of|at) your age|as an? (?:\\p{L}+ )?(?:beginner|pensioner|student|senior|parent|viewer|foreigner|woman|man|layperson))',
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
    .filter((sentence) => !endsAsking(sentence.folded))
    .flatMap((sentence) => sentence.clauses)
    .flatMap((clause) => {
      const found = claimOf(clause, thread.language);
      if (found === undefined) return [];
      const stems = [...contentStems(found.claim.replace(HEDGES, ' '), thread.language)];
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
  const profiles = BY_PROFILE[language].test(folded);
  if (!profiles && (HARMLESS[language].test(folded) || !ABOUT_CUSTOMER[language].test(folded)))
    return undefined;
  for (const source of COMPILED[language]) {
    const match = source.exec(folded);
    const claim = withoutTail(match?.groups?.claim ?? '', /[.!\s]/);
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
    '(?:varmaankin|varmaankaan|varmaan|varmasti|luultavasti|todennäköisesti|ilmeisesti|ilmeisestikin|ilmeisestikään|selvästikään|selvästi|kai) ?',
    'giu',
  ),
  en: pattern('(?:probably|clearly|obviously|evidently|presumably|surely|apparently|no doubt) ?', 'giu'),
};

/** Words of the guess itself: the customer need not have said these. */
const HEDGES =
  /(?<![\p{L}])(?:seem|appear|sound|look|probably|clearly|obviously|presumably|surely|apparently|varmaan|varmaankin|luultavasti|ilmeisesti|selvästi|taidat|taidatte|vaikutat|vaikutatte|näytät|näytätte|kuulostat|tunnut)(?![\p{L}])/gu;
/** What somebody is taken to be or to be able to do: to ask whether it is so would hurt, so the question is what suits them. */
const ABILITY: Readonly<Record<Language, RegExp>> = {
  fi: pattern('(?:tottun~|perehtyn~|kokenut|kokemat~|teknin~|tuttu|osaa~|aloittelij~|ymmärrä)', 'u'),
  en: pattern(
    '(?:used to|familiar|good (?:with|at)|technical|tech|experienced|inexperienced|expert|computer|beginner|understand)',
    'u',
  ),
};

/** The claim put as a question, in the words of the draft. */
function questionOf(words: string, language: Language): string {
  const folded = fold(words);
  if (BY_PROFILE[language].test(folded) || ABILITY[language].test(folded)) {
    if (language === 'en') return 'What way would suit you best?';
    const polite = /(?<![\p{L}])(?:te|teille|teidän|ette|\p{L}{3,}(?:tte|nne))(?![\p{L}])/u.test(folded);
    return `Mikä tapa sopisi ${polite ? 'teille' : 'sinulle'} parhaiten?`;
  }
  const plain = words
    .replace(GUESSING[language], '')
    .replace(/(?<![\p{L}])must have(?![\p{L}])/u, 'have')
    .replace(/(?<![\p{L}])(?:seem|appear) to be(?![\p{L}])/u, 'are')
    .replace(/\s{2,}/g, ' ')
    .trim();
  const begin = /^\p{Lu}\p{Ll}/u.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
  return language === 'fi' ? `Onko niin, että ${begin}?` : `Is it right that ${begin}?`;
}
