import { ownWords } from '../conversation/normalise';
import type { Language, Message } from '../conversation/types';
import { packRules } from '../packs/rules';
import type { Pack } from '../packs/types';
import { type Customer, find, readDraft } from './find';
import { prove } from './prove';
import { rewriteRules } from './registry';
import { resolve } from './resolve';
import { triggersOf } from './triggers';
import type { Rewrite, RewriteRule, Severity } from './types';

/** What `check` needs to know besides the draft. */
export type CheckOptions = {
  readonly language: Language;
  /** Ids of rules that the agent does not want. */
  readonly switchedOff?: readonly string[];
  /** Severities that the agent has chosen, by id of the rule. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** The team's words, phrases and values. */
  readonly pack?: Pack;
  /** In how many other conversations of the last 30 days the same reply was given. */
  readonly repeated?: number;
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
  const { pack, severities = {} } = options;
  const all = withPack(options.rules ?? rewriteRules, pack);
  const rules = all.filter(
    (rule) => rule.language === options.language && !options.switchedOff?.includes(rule.id),
  );
  const reading = readDraft(draft.slice(0, LONGEST_DRAFT), {
    language: options.language,
    customer: customerOf(options.messages ?? []),
    triggers: triggersOf(all, options.language),
    phrases: phrasesOf(pack, options.language),
    repeated: options.repeated ?? 0,
  });
  const proved = rules
    .flatMap((rule) => find(rule, reading))
    .slice(0, MOST_MATCHES)
    .flatMap((match) => {
      const rewrite = prove(match, reading, rules);
      if (rewrite === undefined) return [];
      const severity = severities[rewrite.ruleId] ?? rewrite.severity;
      return [{ match, rewrite: { ...rewrite, severity } }];
    });
  return resolve(proved);
}

let joined:
  | {
      readonly rules: readonly RewriteRule[];
      readonly own: readonly RewriteRule[];
      readonly all: readonly RewriteRule[];
    }
  | undefined;

/** The index of triggers is kept by list: the same rules and the same pack give the same list. */
function withPack(rules: readonly RewriteRule[], pack: Pack | undefined): readonly RewriteRule[] {
  const own = pack === undefined ? [] : packRules(pack);
  if (own.length === 0) return rules;
  if (joined?.rules !== rules || joined.own !== own) joined = { rules, own, all: [...rules, ...own] };
  return joined.all;
}

function phrasesOf(pack: Pack | undefined, language: Language): readonly string[] {
  return (pack?.phrases ?? []).filter((phrase) => phrase.language === language).map(({ text }) => text);
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
