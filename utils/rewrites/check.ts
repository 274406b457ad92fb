import { ownWords } from '../conversation/normalise';
import type { Language, Message } from '../conversation/types';
import { type Customer, find, readDraft } from './find';
import { prove } from './prove';
import { rewriteRules } from './registry';
import { resolve } from './resolve';
import { triggersOf } from './triggers';
import type { Rewrite, RewriteRule } from './types';

/** What `check` needs to know besides the draft. */
export type CheckOptions = {
  readonly language: Language;
  /** Ids of rules that the agent does not want. */
  readonly switchedOff?: readonly string[];
  /** The conversation; only what the customer wrote is looked at. */
  readonly messages?: readonly Message[];
  /** Other rules than the product's, for tests of the engine. */
  readonly rules?: readonly RewriteRule[];
};

/** A reply is not longer than this; what comes after it is not checked, so that a pasted log cannot hold the panel up. */
const LONGEST_DRAFT = 20_000;
const LONGEST_CUSTOMER = 50_000;
/** Every match is proved against all rules; nobody reads more findings than this. */
const MOST_MATCHES = 60;

/** The findings on a draft, in its order, not overlapping. Texts that could change a fact, a promise or a refusal are withheld. */
export function check(draft: string, options: CheckOptions): Rewrite[] {
  const all = options.rules ?? rewriteRules;
  const rules = all.filter(
    (rule) => rule.language === options.language && !options.switchedOff?.includes(rule.id),
  );
  const reading = readDraft(
    draft.slice(0, LONGEST_DRAFT),
    options.language,
    customerOf(options.messages ?? []),
    triggersOf(all, options.language),
  );
  const proved = rules
    .flatMap((rule) => find(rule, reading))
    .slice(0, MOST_MATCHES)
    .flatMap((match) => {
      const rewrite = prove(match, reading, rules);
      return rewrite === undefined ? [] : [{ match, rewrite }];
    });
  return resolve(proved);
}

function customerOf(messages: readonly Message[]): Customer {
  const answered = messages.findLastIndex(({ author }) => author === 'agent');
  // Older mail that is quoted below was answered long ago.
  const unanswered = messages.slice(answered + 1).map((message) => ({
    ...message,
    text: ownWords(message.text),
  }));
  return { wrote: textOf(messages), unanswered: textOf(unanswered) };
}

function textOf(messages: readonly Message[]): string {
  return messages
    .filter(({ author }) => author === 'customer')
    .map(({ text }) => text)
    .join('\n')
    .slice(-LONGEST_CUSTOMER);
}
