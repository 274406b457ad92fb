import type { Language, Span } from '../conversation/types';
import { runOns } from '../language/runOn';
import { endsAsking } from '../language/tail';
import { countWords } from '../language/words';
import { isCourtesy, leadLength } from './courtesies';
import { findersOf, says } from './cueIndex';
import { isIronic } from './irony';
import type { Clause, OwnText, Sentence } from './ownText';
import type { Fact, Point, PointKind } from './types';

/** Which kind a clause is heard as when it has cues of several: the most telling first. */
const ORDER: readonly PointKind[] = [
  'churn',
  'competitor',
  'tried',
  'feeling',
  'consequence',
  'expectation',
  'wish',
  'problem',
  'praise',
  'thanks',
  'situation',
  'fact',
];
/** Facts that make a plain statement worth hearing. */
const TELLING_FACTS = new Set(['order', 'date', 'time', 'amount', 'duration', 'count', 'product']);
/** A face after the words belongs to the feeling of the message, not to what is quoted; a full stop goes too, unless it is a date's. */
const TAIL =
  /(?:(?<=[\p{L}\p{N}"')])(?<!\.\s?\d{1,2})\.)?(?:\s*(?:\p{Extended_Pictographic}|\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}]|[:;]-?[()DP/]))*\s*$/u;
const MINIMUM_WORDS = 3;
/** From this length on a plain statement without any fact is heard too. */
const STATEMENT_WORDS = 4;
const STATES: Readonly<Record<Language, RegExp>> = {
  fi: /(?<![\p{L}])(?:on|oli|ovat|olivat|oon|olen|ei|en|tuli|meni|jäi|tulee|menee|sai|saa|saatiin|olin|olimme|tulin|kävin|kävimme|näyttää|kuuluu|puuttuu|\p{L}{3,}(?:uu|yy|ee|kasi|käsi|tasi|täsi|pasi)|\p{L}{2,}(?:ttiin|tiin|oin|sin|tin|nin|vat|vät))(?![\p{L}])/u,
  en: /(?<![\p{L}])(?:is|was|are|were|has|had|have|did|got|came|went|left|said|told|sent|gave|took|made|put|bought|paid|broke|fell|lost|found|kept|rang|i've|we've|you've|it's|i'm|we're|they're|\p{L}{3,}ed)(?![\p{L}])/u,
};
/** What might be is no fact. */
const SUPPOSES: Readonly<Record<Language, RegExp>> = {
  fi: /(?<![\p{L}])(?:jos|mikäli|ehkä|kai|varmaan|\p{L}+isi)(?![\p{L}])/u,
  en: /(?<![\p{L}])(?:if|maybe|perhaps|would|might|could)(?![\p{L}])/u,
};
/** A request in the form of a question: what is wanted is a deed, not an answer. */
const ASKS_FOR_A_DEED: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:(?:ja|niin|no|eli|siis) )?(?:voisi(?:t|tte)(?:ko|ks)|voit(?:te)?ko|viitsisit(?:te)?kö|pystyisit(?:te)?kö|lähettäisit(?:te)?kö|saisi(?:n|mme)?(?:ko|ks))(?![\p{L}])(?! tietää)/u,
  en: /^(?:(?:and|so|but|please|also),? )?(?:(?:can|could|would|will|may) (?:you|we|i|someone)(?! tell| say| explain| confirm| clarify)|why (?:not|don't you|doesn't it|can't you))(?![\p{L}])/u,
};
/** A comma, or "ja" and "and". */
const LONGEST_GAP = 5;
const LONGEST_MERGED = 160;

type Found = Span & { readonly kind: PointKind };

/**
 * What a listener should hear in a customer's message: at most one point a clause, quoted as it stands in `text`. Greetings,
 * farewells and small acknowledgements are none.
 */
export function findPoints(
  text: string,
  message: OwnText,
  language: Language,
  facts: readonly Fact[],
): Point[] {
  return message.sentences
    .filter((sentence) => !isCourtesy(sentence.own, sentence.folded, language))
    .flatMap((sentence) => {
      const apart = runOns(sentence.folded, language).map((at) => sentence.start + at);
      return merged(pointsOf(sentence, language, facts), apart);
    })
    .map((found) => ({ ...found, quote: text.slice(found.start, found.end) }));
}

function pointsOf(sentence: Sentence, language: Language, facts: readonly Fact[]): Found[] {
  const asks = endsAsking(sentence.folded);
  const ironic = isIronic(sentence.folded, language);
  const last = sentence.clauses.length - 1;
  return sentence.clauses.flatMap((clause, index) => {
    const lead = leadLength(clause.folded, language);
    const tail = TAIL.exec(clause.folded)?.[0].length ?? 0;
    const span = { start: clause.start + lead, end: clause.end - tail };
    const cut = [lead, clause.folded.length - tail] as const;
    const matter = { ...span, own: clause.own.slice(...cut), folded: clause.folded.slice(...cut) };
    if (span.end <= span.start || isCourtesy(matter.own, matter.folded, language)) return [];
    const plain = kindOf(matter, language, facts, asks && index === last);
    const kind = ironic && (plain === 'praise' || plain === 'thanks') ? 'feeling' : plain;
    return kind === undefined ? [] : [{ ...span, kind }];
  });
}

function kindOf(
  clause: Clause,
  language: Language,
  facts: readonly Fact[],
  asked: boolean,
): PointKind | undefined {
  const finders = findersOf(language);
  const is = (kind: PointKind) => {
    const finder = finders.get(kind);
    return finder !== undefined && says(clause.folded, finder);
  };
  if (asked || is('question')) {
    if (is('churn')) return 'churn';
    // "I waited all day and got nothing?" only sounds like a question.
    if (asked && !is('question') && is('problem')) return 'problem';
    const wants = !asked || ASKS_FOR_A_DEED[language].test(clause.folded);
    return wants && is('wish') ? 'wish' : 'question';
  }
  const kind = ORDER.find(is);
  if (kind !== undefined) return kind;
  const words = countWords(clause.folded);
  const telling = facts.some(
    (fact) => TELLING_FACTS.has(fact.kind) && fact.start < clause.end && clause.start < fact.end,
  );
  if (telling && words >= MINIMUM_WORDS) return 'fact';
  return words >= STATEMENT_WORDS &&
    STATES[language].test(clause.folded) &&
    !SUPPOSES[language].test(clause.folded)
    ? 'fact'
    : undefined;
}

/**
 * Neighbours of one kind in a sentence are one point: "I restarted it and changed the cable". So is praise with its reason: "she was
 * lovely, she even rang me". Not so what follows without a mark, from an offset in `apart` on: it is another statement.
 */
function merged(found: readonly Found[], apart: readonly number[]): Found[] {
  const out: Found[] = [];
  for (const point of found) {
    const before = out.at(-1);
    const near =
      before !== undefined &&
      point.start - before.end <= LONGEST_GAP &&
      belongs(before.kind, point.kind) &&
      !apart.some((at) => before.end <= at && at < point.start);
    if (near && point.end - before.start <= LONGEST_MERGED)
      out[out.length - 1] = { ...before, end: point.end };
    else out.push(point);
  }
  return out;
}

function belongs(before: PointKind, next: PointKind): boolean {
  return before === next || (before === 'praise' && next === 'fact');
}
