import type { Language } from '../conversation/types';
import { allMatches } from '../language/pattern';
import { words } from '../language/words';
import { isCourtesy } from './courtesies';
import { ANY_MARK, type Feeling, type Lexicon, lexiconOf, MARKS } from './feelings/lexicon';
import type { OwnText } from './ownText';
import type { Emotion, Point, PointKind, Sentiment } from './types';

const SHORTEST_STEM = 3;
const LONGEST_STEM = 12;
/** How many words back a "not" reaches. */
const NEGATION_REACH = 3;
/** Capitals and runs of exclamation marks make every word heavier. */
const LOUD = 1.3;
const SHOUT = /(?<![\p{L}])\p{Lu}{4,}(?![\p{L}])/u;
/** What a point says about the mood beside its words: one calmly told problem is a neutral message. */
const POINT_WEIGHT: Partial<Record<PointKind, number>> = {
  churn: -1.2,
  consequence: -0.6,
  problem: -0.4,
  praise: 1,
  thanks: 1,
};
const THRESHOLD = 1.5;
/** A phrase as heavy as this turns the kind words around it into scorn. */
const SCORN = -3;

/** The mood of a customer's message and the emotions that its own words show; nothing is shown by a plain statement. */
export function findFeelings(
  message: OwnText,
  language: Language,
  points: readonly Point[],
): { sentiment: Sentiment; emotions: Emotion[] } {
  const lexicon = lexiconOf(language);
  const heard = [
    ...message.sentences
      .filter((sentence) => !isCourtesy(sentence.own, sentence.folded, language))
      .flatMap((sentence) => fromSentence(sentence.folded, lexicon)),
    ...fromMarks(message.own),
  ];
  const loud = SHOUT.test(message.own) || /!{2,}/.test(message.own) ? LOUD : 1;
  const words = heard.reduce((sum, feeling) => sum + feeling.weight, 0) * loud;
  const score = points.reduce((sum, point) => sum + (POINT_WEIGHT[point.kind] ?? 0), words);
  const sentiment = score <= -THRESHOLD ? 'negative' : score >= THRESHOLD ? 'positive' : 'neutral';
  return { sentiment, emotions: [...new Set(heard.flatMap((feeling) => feeling.emotions))].sort() };
}

function fromSentence(folded: string, lexicon: Lexicon): Feeling[] {
  const phrases = fromPhrases(folded, lexicon);
  const scorn = phrases.some((feeling) => feeling.weight <= SCORN);
  return [...phrases, ...fromWords(folded, lexicon).filter((feeling) => !scorn || feeling.weight <= 0)];
}

function fromWords(folded: string, lexicon: Lexicon): Feeling[] {
  const spoken = words(folded);
  return spoken.flatMap(({ text }, index) => {
    const feeling = lexicon.words.get(text) ?? byStem(text, lexicon);
    if (feeling === undefined) return [];
    const before = spoken.slice(Math.max(0, index - NEGATION_REACH), index).map((word) => word.text);
    const negated = before.some((word) => lexicon.softens.has(word));
    // "Not good" is bad; "not bad" is only not bad.
    if (negated) return feeling.weight > 0 ? [{ weight: -feeling.weight * 0.6, emotions: [] }] : [];
    const strong = before.slice(-2).some((word) => lexicon.strengthens.has(word));
    return [strong ? { ...feeling, weight: feeling.weight * 1.4 } : feeling];
  });
}

function byStem(word: string, lexicon: Lexicon): Feeling | undefined {
  for (let length = Math.min(word.length, LONGEST_STEM); length >= SHORTEST_STEM; length--) {
    const feeling = lexicon.stems.get(word.slice(0, length));
    if (feeling !== undefined) return feeling;
  }
  return undefined;
}

function fromPhrases(folded: string, lexicon: Lexicon): Feeling[] {
  if (!lexicon.anyPhrase.test(folded)) return [];
  return lexicon.phrases.flatMap(([expression, feeling]) =>
    Array.from(allMatches(expression, folded), () => feeling),
  );
}

function fromMarks(own: string): Feeling[] {
  if (!ANY_MARK.test(own)) return [];
  return MARKS.filter(([mark]) => own.includes(mark)).map(([, feeling]) => feeling);
}
