import { ownWords } from '../conversation/normalise';
import type { Language, Span } from '../conversation/types';
import { allMatches } from '../language/pattern';
import { sentences } from '../language/sentences';
import { blockersOf } from './blockers';
import { anyIn, compile } from './notation';
import { quietSpans, touches } from './quiet';
import type { Blocker, Form, RewriteRule } from './types';

/** What the rules look at: the agent's own words of the draft (the rest blanked, so that offsets hold) and the customer's. */
export type Reading = {
  readonly draft: string;
  readonly own: string;
  readonly customer: string;
  readonly language: Language;
  readonly sentences: readonly (Span & { readonly blockers: ReadonlySet<Blocker> })[];
  readonly quiet: readonly Span[];
};

/** Words that a rule found; nothing is proved yet about the texts it offers. */
export type Match = Span & {
  readonly rule: RewriteRule;
  readonly form: Form;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly sentence: Span;
};

/** Splits a draft and sets apart what is not to be touched. */
export function readDraft(draft: string, language: Language, customer: string): Reading {
  const own = ownWords(draft);
  return {
    draft,
    own,
    customer,
    language,
    sentences: sentences(own, language).map((span) => ({
      ...span,
      blockers: blockersOf(own.slice(span.start, span.end), language),
    })),
    quiet: quietSpans(own, language),
  };
}

/** What one rule finds in the sentences that touch `within`, or in all of them. */
export function find(rule: RewriteRule, reading: Reading, within?: Span): Match[] {
  if (!isInPlace(rule, reading)) return [];
  const from = rule.from ?? 1;
  const all = reading.sentences
    .filter((sentence) => within === undefined || from > 1 || touches(sentence, within))
    .filter((sentence) => [...sentence.blockers].every((blocker) => rule.despite?.includes(blocker)))
    .flatMap((sentence) => inSentence(rule, reading, sentence))
    .slice(from - 1);
  return within === undefined
    ? all
    : all.filter((match) => touches(match, within) || touches(match.sentence, within));
}

function isInPlace(rule: RewriteRule, { own, customer, language }: Reading): boolean {
  if (rule.whenDraft !== undefined && !anyIn(rule.whenDraft, own, language)) return false;
  if (rule.whenCustomer !== undefined && !anyIn(rule.whenCustomer, customer, language)) return false;
  return !anyIn(rule.unlessDraft, own, language) && !anyIn(rule.unlessCustomer, customer, language);
}

function inSentence(rule: RewriteRule, { own, quiet, language }: Reading, sentence: Span): Match[] {
  const text = own.slice(sentence.start, sentence.end);
  const matches: Match[] = [];
  for (const form of [rule, ...(rule.also ?? [])]) {
    for (const found of allMatches(compile(form.match, language), text)) {
      const start = sentence.start + found.index;
      const span = { start, end: start + found[0].length };
      const taken =
        matches.some((match) => touches(match, span)) || quiet.some((still) => touches(still, span));
      if (!taken) matches.push({ ...span, rule, form, groups: found.groups ?? {}, sentence });
    }
  }
  return matches.length > 0 && anyIn(rule.unless, text, language)
    ? []
    : matches.sort((a, b) => a.start - b.start);
}
