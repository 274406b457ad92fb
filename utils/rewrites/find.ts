import { ownWords } from '../conversation/normalise';
import type { Language, Span } from '../conversation/types';
import { allMatches } from '../language/pattern';
import { sentences } from '../language/sentences';
import { blockersOf } from './blockers';
import { anyIn, compile } from './notation';
import { quietSpans, spansOf, touches } from './quiet';
import { fillTemplate } from './template';
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

/** What the rules look at besides the draft. */
export type Surroundings = {
  readonly language: Language;
  readonly customer: Customer;
  readonly triggers: Triggers;
  /** Phrases of the team's own, which stay as they are. */
  readonly phrases: readonly string[];
  /** In how many other conversations this reply was given. */
  readonly repeated: number;
};

/** The agent's own words of the draft (the rest blanked, so that offsets hold), and what is not to be touched in them. */
export type Reading = Surroundings & {
  readonly draft: string;
  readonly own: string;
  readonly sentences: readonly Span[];
  readonly quiet: readonly Span[];
  /** The name that the draft greets, as it is written there. */
  readonly name: string | undefined;
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
export function readDraft(draft: string, surroundings: Surroundings): Reading {
  const { language, triggers, phrases } = surroundings;
  const own = ownWords(draft);
  const triggered = new Map<Span, ReadonlySet<Form>>();
  return {
    ...surroundings,
    draft,
    own,
    sentences: sentences(own, language).filter(
      (sentence) => sentence.end - sentence.start <= LONGEST_SENTENCE,
    ),
    quiet: [...quietSpans(own, language), ...spansOf(phrases, own)],
    name: GREETED.exec(own)?.[1],
    triggered: (sentence) => {
      const forms = triggered.get(sentence) ?? triggers(own.slice(sentence.start, sentence.end));
      triggered.set(sentence, forms);
      return forms;
    },
  };
}

/** What one rule finds in the sentences that touch `within`, or in all of them. */
export function find(rule: RewriteRule, reading: Reading, within?: Span): Match[] {
  const from = rule.from ?? 1;
  const looked = reading.sentences.filter(
    (sentence) =>
      (within === undefined || from > 1 || touches(sentence, within)) && isTriggered(rule, reading, sentence),
  );
  if (looked.length === 0 || !isInPlace(rule, reading)) return [];
  const all = looked
    .flatMap((sentence) => inSentence(rule, reading, sentence))
    .slice(from - 1, from - 1 + (rule.most ?? MOST_MATCHES));
  return within === undefined
    ? all
    : all.filter((match) => touches(match, within) || touches(match.sentence, within));
}

/** Before the whole draft is looked at for what the rule wants: most rules have nothing to say of most sentences. */
function isTriggered(rule: RewriteRule, reading: Reading, sentence: Span): boolean {
  const forms = reading.triggered(sentence);
  return forms.has(rule) || rule.also?.some((form) => forms.has(form)) === true;
}

function isInPlace(rule: RewriteRule, { own, customer, language, repeated }: Reading): boolean {
  if (repeated < (rule.whenRepeated ?? 0)) return false;
  if (rule.whenDraft !== undefined && !anyIn(rule.whenDraft, own, language)) return false;
  if (rule.whenCustomer !== undefined && !anyIn(rule.whenCustomer, customer.wrote, language)) return false;
  if (rule.whenUnanswered !== undefined && !anyIn(rule.whenUnanswered, customer.unanswered, language))
    return false;
  return !anyIn(rule.unlessDraft, own, language) && !anyIn(rule.unlessCustomer, customer.wrote, language);
}

function inSentence(rule: RewriteRule, reading: Reading, sentence: Span): Match[] {
  const forms = reading.triggered(sentence);
  const tried = [rule, ...(rule.also ?? [])].filter((form) => forms.has(form));
  const { own, quiet, language, name } = reading;
  const text = own.slice(sentence.start, sentence.end);
  const matches: Match[] = [];
  for (const form of tried) {
    const source = withName(form.match, name);
    if (source === undefined) continue;
    for (const found of allMatches(compile(source, language), text)) {
      const start = sentence.start + found.index;
      const span = { start, end: start + found[0].length };
      const groups = found.groups ?? {};
      const taken =
        matches.some((match) => touches(match, span)) || quiet.some((still) => touches(still, span));
      const sure = form.needs === undefined || fillTemplate(form.needs, groups, language) !== undefined;
      if (!taken && sure) matches.push({ ...span, rule, form, groups, sentence });
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
