import type { Language, Span } from '../conversation/types';

/** A category of the positive-language taxonomy, C1 to C37. */
export type Category = `C${number}`;

/** 1 hint, 2 suggestion, 3 strong. */
export type Severity = 1 | 2 | 3;

/** `auto`: may be applied as it is. `ask`: has [slots] that the agent fills. `flag`: explained only, nothing is offered. */
export type RewriteMode = 'auto' | 'ask' | 'flag';

/** A finding on the draft, with what to say instead. */
export type Rewrite = Span & {
  readonly ruleId: string;
  readonly category: Category;
  readonly actual: string;
  /** Texts for `actual`, best first; a deletion is "". Empty when `mode` is `flag`. */
  readonly expected: readonly string[];
  readonly mode: RewriteMode;
  readonly severity: Severity;
  /** One sentence in the language of the conversation; the panel shows the rule's own `why` in the agent's language. */
  readonly why: string;
};

/** A text in every language of the product. */
export type Texts = Readonly<Record<Language, string>>;

/**
 * One way of closing a door, and how to open it. Data only; `check` does the work.
 *
 * Patterns are in the notation of `utils/language/pattern.ts` and are looked for within one sentence of the draft.
 * `becomes` are templates for the matched words: `$<name>` copies a named group, `$<name|filter>` copies it through a filter of
 * the language (for example `genitive`); a filter that is not sure withholds the text. `[slots]` are for the agent to fill.
 */
export type RewriteRule = {
  readonly id: string;
  readonly language: Language;
  readonly category: Category;
  readonly severity: Severity;
  readonly mode: RewriteMode;
  readonly title: Texts;
  readonly why: Texts;
  /** Where the principle comes from. */
  readonly source?: string;
  readonly match: string;
  readonly becomes: readonly string[];
  /** Patterns on the whole sentence that keep the rule silent. */
  readonly unless?: readonly string[];
};

export type RewriteExamples = {
  /** A draft and what it is after the first offered text is applied (`flag`: the words that are flagged). */
  readonly rewrites: readonly (readonly [before: string, after: string])[];
  /** Drafts that must stay alone. */
  readonly leaves: readonly string[];
};
