import type { Language, Span } from '../conversation/types';

/** A category of the positive-language taxonomy, C1 to C37. */
export type Category = `C${number}`;

/** 1 hint, 2 suggestion, 3 strong. */
export type Severity = 1 | 2 | 3;

/** `auto`: may be applied as it is. `ask`: has [slots] that the agent fills. `flag`: explained only, nothing is offered. */
export type RewriteMode = 'auto' | 'ask' | 'flag';

/** Words of the draft in their place, that a text may stand for. */
export type Words = Span & { readonly actual: string };

/** A finding on the draft, with what to say instead. */
export type Rewrite = Words & {
  readonly ruleId: string;
  readonly category: Category;
  /** Texts for `actual`, best first; a deletion is "". Empty when `mode` is `flag`. */
  readonly expected: readonly string[];
  readonly mode: RewriteMode;
  readonly severity: Severity;
  /** One sentence in the language of the conversation; the panel shows the rule's own `why` in the agent's language. */
  readonly why: string;
};

/** A text in every language of the product. */
export type Texts = Readonly<Record<Language, string>>;

/** What a sentence may hold that makes rewriting it dangerous: a rule stays away from all of them unless it says `despite`. */
export type Blocker =
  /** Danger, health, emergency. */
  | 'safety'
  /** Law, court, terms of a contract. */
  | 'law'
  /** Fraud and its prevention. */
  | 'fraud'
  /** "Do not …", "älä …": an instruction that must reach the reader as it is. */
  | 'prohibition'
  /** "We made a mistake": own it, and leave it alone. */
  | 'admission';

/**
 * Why a text may hold fewer negations than the words it stands for. Without one of these such a text is withheld, so that a
 * refusal can always be found again.
 * `limit`: "not until Monday" becomes "from Monday". `question`: "haven't you" becomes "have you". `reproach`: the negation is
 * about the customer ("you didn't …"). `manners`: about how the customer talks ("no need to shout"). `hindsight`: "this would not have happened". `double`: two negations, or a fixed phrase. `door`: `ask` only; the agent says who can.
 */
export type LostNegation = 'limit' | 'question' | 'reproach' | 'manners' | 'hindsight' | 'double' | 'door';

/** What is looked for, and the texts to offer for it. */
export type Form = {
  /**
   * In the notation of `utils/language/pattern.ts`, within one sentence of the draft, and besides: `…` is a stretch of up to 140
   * characters inside a clause or across commas, `'` is any apostrophe, a space is any white space, `@word` is a list of
   * `vocabulary.ts`, and `@name` the name that the draft greets.
   */
  readonly match: string;
  /**
   * Templates, best first: `$<name>` copies a named group, `$<name|filter>` and `$<name|filter:argument>` copy it through a filter
   * of `filters/`; a filter that is not sure withholds the text. `[slots]` are for the agent to fill. "" deletes.
   * The first letter follows the case of the words that are replaced.
   */
  readonly becomes: readonly string[];
  /** A template whose filters must be sure, else nothing was found: what a pattern cannot tell. */
  readonly needs?: string;
};

/**
 * One way of closing a door, and how to open it. Data only; `check` does the work, and withholds every text that changes a
 * fact, a promise or a refusal.
 */
export type RewriteRule = Form & {
  readonly id: string;
  readonly language: Language;
  readonly category: Category;
  readonly severity: Severity;
  readonly mode: RewriteMode;
  readonly title: Texts;
  readonly why: Texts;
  /** Where the principle comes from. */
  readonly source?: string;
  /** Further forms of the same mechanism. */
  readonly also?: readonly Form[];
  /** Patterns on the whole sentence that keep the rule silent. */
  readonly unless?: readonly string[];
  /** Patterns on the whole draft that keep the rule silent. */
  readonly unlessDraft?: readonly string[];
  /** Patterns of which one must be somewhere in the draft. */
  readonly whenDraft?: readonly string[];
  /** Patterns on what the customer wrote that keep the rule silent: their own word is no jargon. */
  readonly unlessCustomer?: readonly string[];
  /** Patterns of which one must be in what the customer wrote. */
  readonly whenCustomer?: readonly string[];
  /** Patterns of which one must be in what the customer wrote since an agent last answered: what was told before was heard then. */
  readonly whenUnanswered?: readonly string[];
  /** Speaks only when the same reply was given in at least so many other conversations. */
  readonly whenRepeated?: number;
  /** Blockers that do not matter to this rule. */
  readonly despite?: readonly Blocker[];
  readonly losesNegation?: LostNegation;
  /** The count of the first occurrence in a draft that is a finding; 2 lets the first one be. */
  readonly from?: number;
  /** How many findings a draft may have at most: the third question is told once, not the fourth again. */
  readonly most?: number;
};

export type RewriteExamples = {
  /** A draft and what it is after the first offered text is applied (`flag`: the words that are flagged). */
  readonly rewrites: readonly (readonly [before: string, after: string])[];
  /** Drafts that must stay alone. */
  readonly leaves: readonly string[];
  /** What the customer wrote, for a rule that looks at it (`whenCustomer`, `whenUnanswered`); stands before every one of `rewrites`. */
  readonly customer?: string;
  /** In how many other conversations each of `rewrites` and `leaves` was given, for a rule with `whenRepeated`. */
  readonly repeated?: number;
};
