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
 * `after` lists the kinds of point it may rest on, most telling first; `cues` narrows it to points whose quote matches
 * one of the patterns (notation of `utils/language/pattern.ts`); `slot` makes it a question after something unsaid.
 * `says` are variants of the text: `{quote}` is the point's words turned to the second person, `{summary}` up to three points
 * turned to the second person, `{words}` the matched words as they stand. A pattern whose braces cannot be filled is silent.
 */
export type PromptPattern = {
  readonly id: string;
  readonly language: Language;
  readonly step: RasaStep;
  readonly after?: readonly PointKind[];
  readonly cues?: readonly string[];
  readonly unless?: readonly string[];
  readonly slot?: Unsaid;
  readonly says: readonly string[];
  /** Why this helps the customer feel heard, for the agent to read. */
  readonly why: Readonly<Record<Language, string>>;
};

/** Customer messages that bring the prompt (with its exact text) and messages that must not. */
export type PromptExamples = {
  readonly prompts: readonly (readonly [customer: string, text: string])[];
  readonly silent: readonly string[];
};
