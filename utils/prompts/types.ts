import type { Language } from '../conversation/types';
import type { MessageSpan, PointKind, RasaStep, Unsaid } from '../listening/types';

/** An offer to the agent: text that may be inserted as it is. Every fact in it stands in a `because` span. */
export type Prompt = {
  readonly patternId: string;
  readonly step: RasaStep;
  readonly text: string;
  readonly because: readonly MessageSpan[];
  /** What an `ask` prompt is after. */
  readonly slot?: Unsaid;
};

/**
 * One way to receive, appreciate, summarise or ask. Data only; `suggest` decides where it fits.
 *
 * It rests on a point of the customer: `after` lists the kinds that it may rest on, most telling first; `cues` wants one of the
 * patterns in the point's sentence (notation of `utils/language/pattern.ts`). With `cues` and no `after` any sentence of the customer
 * will do. `unless` keeps it silent when a pattern is found in any of the customer's sentences; `slot` makes it a question after something unsaid.
 *
 * `says` are variants of the text. `{quote}` is the point's sentence turned to the second person, `{asked}` and `{deed}` a question for a fact or for a deed
 * told as a wish, `{wish}` either of them; `{summary}` up to four such sentences,
 * `{words}` what the cue's group `words` matched, as it stands; `{said}` the point as it stands; `{sinä|te}` a form for either
 * way to speak to the customer. `[slots]` are for the agent to fill. A pattern whose braces cannot be filled is silent.
 */
export type PromptPattern = {
  readonly id: string;
  readonly language: Language;
  readonly step: RasaStep;
  readonly after?: readonly PointKind[];
  readonly cues?: readonly string[];
  readonly unless?: readonly string[];
  readonly slot?: Unsaid;
  /** Only after a question for a fact, or after one for a deed. */
  readonly asks?: 'fact' | 'deed';
  /** Only for messages of so few words. */
  readonly atMostWords?: number;
  /** `first`: goes before all others of its step (death, fear, danger). `glad`: only where nothing is wrong. `last`: only when no other fits. */
  readonly rank?: 'first' | 'glad' | 'last';
  readonly says: readonly string[];
  /** Why this helps the customer feel heard, for the agent to read. */
  readonly why: Readonly<Record<Language, string>>;
};

/** Customer messages that bring the prompt (with its exact text) and messages that must not. */
export type PromptExamples = {
  readonly prompts: readonly (readonly [customer: string, text: string])[];
  readonly silent: readonly string[];
};
