import type { Language } from '../conversation/types';
import { allMatches, pattern } from '../language/pattern';
import { words } from '../language/words';
import { isCourtesy } from './courtesies';
import { ANY_MARK, type Feeling, type Lexicon, lexiconOf, MARKS } from './feelings/lexicon';
import { isIronic } from './irony';
import { hasMatter } from './learned/matter';
import { learnedTone, type Tone } from './learned/tone';
import { vents } from './learned/vents';
import type { OwnText } from './ownText';
import type { Emotion, Fact, Point, PointKind, Sentiment } from './types';

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
  praise: 1.5,
  thanks: 1,
};
const THRESHOLD = 1.5;
/** From where the learned tone is heard beside a matter of service. */
const STRONG: Readonly<Record<Language, { sorry: number; glad: number }>> = {
  fi: { sorry: -2, glad: Number.POSITIVE_INFINITY },
  en: { sorry: -1.2, glad: 2.5 },
};
/** With one of these a polite word is only polite, however glad the message sounds to the model. */
const OPEN_MATTERS: ReadonlySet<PointKind> = new Set([
  'problem',
  'consequence',
  'churn',
  'tried',
  'expectation',
  'wish',
  'question',
]);
const GRIEVANCES: ReadonlySet<PointKind> = new Set(['problem', 'consequence', 'churn']);
const KIND_WORDS: ReadonlySet<PointKind> = new Set(['praise', 'thanks']);
const ASKS: Readonly<Record<Language, RegExp>> = {
  fi: pattern('voi(?:si)?t(?:te)?k[oö]|voisiko|saisinko|pystyt(?:te)?kö|auttakaa|auttakaas', 'u'),
  en: pattern('(?:can|could|would|will) (?:you|someone|anyone)|please|pls|plz|help me', 'u'),
};
/** How much worse a message sounds that asks for nothing and only tells what goes wrong. */
const VENTED = -1.5;
/** How much the hand-written words count beside the tone where no matter is spoken of. */
const WORDS_IN_TONE = 0.25;
/** Emotions of a good mood and of a bad one. */
const SIDE: Partial<Record<Emotion, number>> = {
  joy: 1,
  trust: 1,
  anger: -1,
  disgust: -1,
  fear: -1,
  sadness: -1,
};
/** "Good morning" and "after four would be best" are no good news. */
const ONLY_POLITE =
  /(?<![\p{L}])(?:good (?:morning|afternoon|evening|day)|(?:would|will|might|could|'d|shall) be (?:the )?(?:best|good|great|nice|ideal|perfect|fine|lovely|better|fab|brilliant|helpful)|(?:works?|suits?|fits?) (?:me |us )?best|best (?:time|way|option|day|regards|wishes)|(?:olisi|ois|olis) (?:\p{L}+ )?(?:paras|parasta|hyvä|hyvää|kiva|kivaa|mukava|mukavaa|ihanaa|parempi|helpointa)|(?:sopii|sopisi|käy|kävisi) (?:\p{L}+ )?(?:parhaiten|hyvin|paremmin)|hyvää (?:päivää|päivän|iltaa|illan|huomenta|iltapäivää|päivänjatkoa|viikonloppua))(?![\p{L}])/gu;
/** A phrase as heavy as this turns the kind words around it into scorn. */
const SCORN = -3;

/** A bad feeling that the words deny: the model, which hears the word all the same, is not asked. */
const DENIED: Feeling = { weight: 0, emotions: [] };

/** What is known of a message besides its words. */
export type Surroundings = {
  readonly points: readonly Point[];
  readonly facts: readonly Fact[];
  /** Messages of the conversation came before: this one goes on about their matter. */
  readonly continues: boolean;
};

/**
 * The mood of a customer's message and the emotions in it. About a matter of service the hand-written words decide, and a plain
 * report is neutral; the learned tone is heard only when it is strong. Where nothing but a mood can be meant, the tone decides, too.
 */
export function findFeelings(
  message: OwnText,
  language: Language,
  around: Surroundings,
  given?: Tone,
): { sentiment: Sentiment; emotions: readonly Emotion[] } {
  const { score, emotions, denied } = byWords(message, language, around.points);
  // Asked only where it may count: it costs as much as all the rest.
  const toneHeard = () => given ?? learnedTone(message.own, language);
  if (around.continues || hasMatter(message.folded, language, around.points, around.facts)) {
    const aired = !around.continues && vents(message, language, around.points) ? VENTED : 0;
    const told = sentimentOf(score + aired, THRESHOLD);
    // Whoever praises one and reports a fault of another is not simply glad.
    const grieves = told === 'positive' && around.points.some(({ kind }) => GRIEVANCES.has(kind));
    if (told !== 'neutral') return { sentiment: grieves ? 'neutral' : told, emotions };
    const tone = toneHeard();
    const { sorry, glad } = STRONG[language];
    const heard =
      tone.mood <= sorry && !denied
        ? 'negative'
        : tone.mood >= glad && score > 0 && !around.points.some(({ kind }) => OPEN_MATTERS.has(kind))
          ? 'positive'
          : 'neutral';
    return { sentiment: heard, emotions };
  }
  const tone = toneHeard();
  const heardMood = tone.mood + WORDS_IN_TONE * score;
  // Whoever asks for something politely is not glad yet.
  const asksOnly = heardMood > 0 && score <= 0 && ASKS[language].test(message.folded);
  // Words of praise are plainer than their sound.
  const praises = score > 0 && around.points.every(({ kind }) => KIND_WORDS.has(kind));
  const mood = asksOnly ? 0 : praises && around.points.length > 0 ? Math.max(heardMood, score) : heardMood;
  const agreeing = emotions.filter((emotion) => (SIDE[emotion] ?? mood) * mood > 0);
  const said = [...new Set([...agreeing, ...tone.emotions])].sort();
  return { sentiment: sentimentOf(mood, 0), emotions: said };
}

function sentimentOf(score: number, threshold: number): Sentiment {
  if (score === 0 || Math.abs(score) < threshold) return 'neutral';
  return score < 0 ? 'negative' : 'positive';
}

/** What the hand-written lists make of a message: a score, below zero for a bad mood, and the emotions that words show. */
function byWords(
  message: OwnText,
  language: Language,
  points: readonly Point[],
): { score: number; emotions: Emotion[]; denied: boolean } {
  const lexicon = lexiconOf(language);
  const heard = [
    ...message.sentences
      .filter((sentence) => !isCourtesy(sentence.own, sentence.folded, language))
      .flatMap((sentence) => {
        const feelings = fromSentence(sentence.folded.replace(ONLY_POLITE, ''), lexicon);
        // Kind words that are meant the other way round are no joy.
        return isIronic(sentence.folded, language) ? feelings.filter(({ weight }) => weight <= 0) : feelings;
      }),
    ...fromMarks(message.own),
  ];
  const loud = SHOUT.test(message.own) || /!{2,}/.test(message.own) ? LOUD : 1;
  const words = heard.reduce((sum, feeling) => sum + feeling.weight, 0) * loud;
  const score = points.reduce((sum, point) => sum + (POINT_WEIGHT[point.kind] ?? 0), words);
  const emotions = [...new Set(heard.flatMap((feeling) => feeling.emotions))].sort();
  return { score, emotions, denied: heard.includes(DENIED) };
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
    if (negated) return [feeling.weight > 0 ? { weight: -feeling.weight * 0.6, emotions: [] } : DENIED];
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
