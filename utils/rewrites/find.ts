import { ownWords } from '../conversation/normalise';
import type { Language, Span } from '../conversation/types';
import { allMatches } from '../language/pattern';
import { sentences } from '../language/sentences';
import { blockersOf } from './blockers';
import { anyIn, compile } from './notation';
import { quietSpans, touches } from './quiet';
import type { Triggers } from './triggers';
import type { Form, RewriteRule } from './types';

/** What is longer is no sentence but a log or a table. */
const LONGEST_SENTENCE = 1000;
/** A rule that finds more than this in one draft has been heard. */
const MOST_MATCHES = 12;

/** "Hi Dana," but no "Hi there,". */
const GREETED =
  /^\s*(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening)|[Hh]ei|[Mm]oi|[Mm]oikka|[Tt]erve|[Hh]yvää (?:huomenta|päivää|iltaa)|[Hh]uomenta) (\p{Lu}\p{Ll}{1,20})(?![\p{L}'’-]| (?:and|ja|&) )(?=[\s,.!:–-])/u;

/** What the customer wrote: in the whole conversation, and since an agent last answered. */
export type Customer = { readonly wrote: string; readonly unanswered: string };

/** What the rules look at: the agent's own words of the draft (the rest blanked, so that offsets hold) and the customer's. */
export type Reading = {
  readonly draft: string;
  readonly own: string;
  readonly customer: Customer;
  readonly language: Language;
  readonly sentences: readonly Span[];
  readonly quiet: readonly Span[];
  /** The name that the draft greets, as it is written there. */
  readonly name: string | undefined;
  readonly triggers: Triggers;
  /** The forms that a sentence may match. */
  readonly triggered: (sentence: Span) => ReadonlySet<Form>;
};

/** Words that a rule found; nothing is proved yet about the texts it offers. */
export type Match = Span & {
  readonly rule: RewriteRule;
  readonly form: Form;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly sentence: Span;
};

/** Splits a draft and sets apart what is not to be touched. */
export function readDraft(
  draft: string,
  language: Language,
  customer: Customer,
  triggers: Triggers,
): Reading {
  const own = ownWords(draft);
  const triggered = new Map<Span, ReadonlySet<Form>>();
  return {
    draft,
    own,
    customer,
    language,
    sentences: sentences(own, language).filter(
      (sentence) => sentence.end - sentence.start <= LONGEST_SENTENCE,
    ),
    quiet: quietSpans(own, language),
    name: GREETED.exec(own)?.[1],
    triggers,
    triggered: (sentence) => {
      const forms = triggered.get(sentence) ?? triggers(own.slice(sentence.start, sentence.end));
      triggered.set(sentence, forms);
      return forms;
    },
  };
}

/** What one rule finds in the sentences that touch `within`, or in all of them. */
export function find(rule: RewriteRule, reading: Reading, within?: Span): Match[] {
  if (!isInPlace(rule, reading)) return [];
  const from = rule.from ?? 1;
  const all = reading.sentences
    .filter((sentence) => within === undefined || from > 1 || touches(sentence, within))
    .flatMap((sentence) => inSentence(rule, reading, sentence))
    .slice(from - 1, from - 1 + (rule.most ?? MOST_MATCHES));
  return within === undefined
    ? all
    : all.filter((match) => touches(match, within) || touches(match.sentence, within));
}

function isInPlace(rule: RewriteRule, { own, customer, language }: Reading): boolean {
  if (rule.whenDraft !== undefined && !anyIn(rule.whenDraft, own, language)) return false;
  if (rule.whenCustomer !== undefined && !anyIn(rule.whenCustomer, customer.wrote, language)) return false;
  if (rule.whenUnanswered !== undefined && !anyIn(rule.whenUnanswered, customer.unanswered, language))
    return false;
  return !anyIn(rule.unlessDraft, own, language) && !anyIn(rule.unlessCustomer, customer.wrote, language);
}

function inSentence(rule: RewriteRule, reading: Reading, sentence: Span): Match[] {
  const forms = reading.triggered(sentence);
  const tried = [rule, ...(rule.also ?? [])].filter((form) => forms.has(form));
  if (tried.length === 0) return [];
  const { own, quiet, language, name } = reading;
  const text = own.slice(sentence.start, sentence.end);
  const matches: Match[] = [];
  for (const form of tried) {
    const source = withName(form.match, name);
    if (source === undefined) continue;
    for (const found of allMatches(compile(source, language), text)) {
      const start = sentence.start + found.index;
      const span = { start, end: start + found[0].length };
      const taken =
        matches.some((match) => touches(match, span)) || quiet.some((still) => touches(still, span));
      if (!taken) matches.push({ ...span, rule, form, groups: found.groups ?? {}, sentence });
    }
  }
  if (matches.length === 0 || anyIn(rule.unless, text, language) || isBlocked(rule, text, language))
    return [];
  return matches.sort((a, b) => a.start - b.start);
}

/** The pattern with the greeted name for `@name`; `undefined` when it wants one and nobody is greeted. */
function withName(source: string, name: string | undefined): string | undefined {
  return source.includes('@name') ? name && source.replaceAll('@name', name) : source;
}

function isBlocked(rule: RewriteRule, sentence: string, language: Language): boolean {
  return [...blockersOf(sentence, language)].some((blocker) => !rule.despite?.includes(blocker));
}
