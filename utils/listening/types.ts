import type { DetectedLanguage, Language, Span } from '../conversation/types';
import type { ShownValue } from '../packs/values';
import type { Prompt } from '../prompts/types';
import type { Rewrite } from '../rewrites/types';

/** Something the customer said that a listener should hear. */
export type PointKind =
  | 'problem'
  | 'wish'
  | 'question'
  | 'praise'
  | 'thanks'
  | 'fact'
  | 'feeling'
  | 'expectation'
  | 'situation'
  | 'consequence'
  | 'tried'
  | 'churn'
  | 'competitor';

export type Point = Span & { readonly kind: PointKind; readonly quote: string };

export type FactKind = 'order' | 'date' | 'time' | 'amount' | 'product' | 'place' | 'duration' | 'count';

/** `value` is normalised: dates ISO 8601, amounts "49.90 EUR", durations ISO 8601 ("P5D"). */
export type Fact = Span & { readonly kind: FactKind; readonly text: string; readonly value?: string };

/** RASA: Receive, Appreciate, Summarise, Ask (Julian Treasure). */
export type RasaStep = 'receive' | 'appreciate' | 'summarise' | 'ask';

export type RasaState = 'done' | 'missing' | 'notNeeded';

/** What a stretch of an agent's message does: a step of listening, or `inform`. */
export type Move = Span & {
  readonly step: RasaStep | 'inform';
  readonly form?: 'open' | 'closed' | 'feeling' | 'effort' | 'advice' | 'information';
  readonly depth?: 'simple' | 'complex';
};

export type Sentiment = 'negative' | 'neutral' | 'positive';

export type Emotion =
  | 'anger'
  | 'anticipation'
  | 'disgust'
  | 'fear'
  | 'joy'
  | 'sadness'
  | 'surprise'
  | 'trust';

/** What one message says. Customer messages have points, sentiment, emotions and facts; agent messages have moves. */
export type MessageAnalysis = {
  readonly language: DetectedLanguage;
  readonly points?: readonly Point[];
  readonly sentiment?: Sentiment;
  readonly emotions?: readonly Emotion[];
  readonly facts?: readonly Fact[];
  readonly moves?: readonly Move[];
};

/** What the customer has not told, and would matter here. */
export type Unsaid = 'goal' | 'deadline' | 'consequence' | 'tried' | 'affected' | 'outcome';

/** A span of one message of the conversation. */
export type MessageSpan = Span & { readonly message: number };

export type Quoted = MessageSpan & { readonly quote: string };

/** A point of the customer, and whether the draft or a later agent message answers it. */
export type Heard = Quoted & { readonly kind: PointKind; readonly addressed: boolean };

/** A claim about the customer in the draft that nothing in the thread supports, and the question that would settle it. */
export type Assumption = Span & { readonly actual: string; readonly ask: string };

/** A claim in the draft against an earlier promise or statement of ours in the thread. */
export type Contradiction = Span & {
  readonly actual: string;
  readonly message: number;
  readonly quote: string;
};

export type Facet =
  | 'lifeSituation'
  | 'feeling'
  | 'wish'
  | 'expectation'
  | 'dream'
  | 'need'
  | 'behaviour'
  | 'goal'
  | 'why'
  | 'experience'
  | 'valueDriver'
  | 'rootCause'
  | 'competitor'
  | 'reputation';

/** What the panel offers to log. Not yet an `Insight`: that is what the agent chose to keep. */
export type InsightSuggestion = Quoted & {
  readonly kind: PointKind;
  readonly facet: Facet;
  readonly theme: string;
  readonly touchpoint?: string;
  readonly told: 'directly' | 'silently';
};

/** A matter that asks for a person rather than a routine, with the words that tell it. */
export type HumanMoment = Quoted & { readonly reason: 'danger' | 'grief' | 'illness' | 'thirdContact' };

/** What the course of a conversation tells beside its words. */
export type ThreadSigns = {
  /** The customer's yes to a summary of ours. */
  readonly confirmed?: Quoted;
  readonly humanMoment?: HumanMoment;
  /** The customer gives up, or answers with less and less. */
  readonly withdraws?: Quoted;
  /** Every snag that was told, small ones too. */
  readonly frictions: readonly Quoted[];
};

/** Everything that was heard in a conversation and its draft. The fields are those of the analysis contract. */
export type Analysis = {
  readonly language: DetectedLanguage;
  readonly messages: readonly MessageAnalysis[];
  readonly rasa: Readonly<Record<RasaStep, RasaState>>;
  readonly unsaid: readonly Unsaid[];
  readonly prompts: readonly Prompt[];
  readonly rewrites: readonly Rewrite[];
  /** The team's values that show in the draft; only with a pack and a draft. */
  readonly values?: readonly ShownValue[];
  readonly assumptions: readonly Assumption[];
  readonly heard: readonly Heard[];
  readonly contradictions: readonly Contradiction[];
  readonly unanswered: readonly Quoted[];
  readonly insights: readonly InsightSuggestion[];
  /** Absent where nothing is listened for: other languages. */
  readonly signs?: ThreadSigns;
};

/**
 * How customers say one kind of point. Cues are in the notation of `utils/language/pattern.ts`, in lower case with straight
 * quotes, and are looked for within one clause; `unless` keeps the clause free of this kind.
 */
export type PointCue = {
  readonly id: string;
  readonly kind: PointKind;
  readonly language: Language;
  readonly cues: readonly string[];
  readonly unless?: readonly string[];
};

export type PointExamples = {
  /** A customer message and the words that are heard as this kind. */
  readonly hears: readonly (readonly [message: string, quote: string])[];
  /** Messages in which nothing of this kind is heard. */
  readonly silent: readonly string[];
};

/**
 * How agents make one move. Each form has its own cues, looked for within one sentence without the words it opens with; the first form
 * that fits counts. `never` keeps a sentence that has the shape of the move from being it.
 */
export type MoveCue = {
  readonly id: string;
  readonly step: Move['step'];
  readonly language: Language;
  readonly forms: readonly {
    readonly form?: Move['form'];
    readonly depth?: Move['depth'];
    readonly cues: readonly string[];
    readonly unless?: readonly string[];
  }[];
  readonly never?: readonly string[];
};

export type MoveExamples = {
  /** An agent message and the words that make the move; `form` or `depth` where the step has one; what the customer said before. */
  readonly makes: readonly (readonly [message: string, quote: string, form?: string, before?: string])[];
  readonly silent: readonly string[];
};
