import type { DetectedLanguage, Language, Message } from './conversation/types';
import { detectLanguage } from './language/detect';
import { findAssumptions } from './listening/assumptions';
import { findContradictions } from './listening/contradictions';
import { findHeard, findUnanswered } from './listening/heard';
import { listenTo } from './listening/listen';
import { rasaOf } from './listening/rasa';
import { readSigns } from './listening/signs';
import { suggestInsights } from './listening/suggestInsights';
import { readThread } from './listening/thread';
import type { Analysis, MessageAnalysis } from './listening/types';
import { findUnsaid } from './listening/unsaid';
import type { Pack } from './packs/types';
import { shownValues } from './packs/values';
import type { Counts } from './prompts/hearing';
import { suggest } from './prompts/suggest';
import { check } from './rewrites/check';
import type { Severity } from './rewrites/types';

export type AnalyseInput = {
  /** The language of the conversation; without it the messages tell. */
  readonly language?: Language;
  /** Oldest first. */
  readonly messages: readonly Message[];
  readonly draft?: string;
  /** ISO 8601; nothing here looks at a clock. */
  readonly now?: string;
  /** How many times the agent asked for another prompt, by step. */
  readonly counts?: Counts;
  /** Ids of patterns and rules that the agent does not want. */
  readonly switchedOff?: readonly string[];
  /** Severities that the agent has chosen, by id of the rewrite rule. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** The team's words, phrases and values. */
  readonly pack?: Pack;
  /** In how many other conversations of the last 30 days the same reply as the draft was given. */
  readonly repeated?: number;
};

/** Everything that can be heard in a conversation and its draft. Pure and deterministic; earlier messages are remembered by their text. */
export function analyse(input: AnalyseInput): Analysis {
  const { messages, draft, now } = input;
  const { language, heard } = hear(input);
  if (language !== 'fi' && language !== 'en') return nothingHeard(language, heard);

  const thread = readThread(messages, heard, language, draft, now);
  const unsaid = findUnsaid(thread);
  const points = findHeard(thread);
  const listened: Omit<Analysis, 'prompts' | 'rewrites'> = {
    language,
    messages: heard,
    rasa: rasaOf(thread, unsaid),
    unsaid,
    assumptions: findAssumptions(thread, draft ?? ''),
    heard: points,
    contradictions: findContradictions(thread, draft ?? ''),
    unanswered: findUnanswered(points),
    insights: suggestInsights(thread),
    signs: readSigns(thread),
  };
  const { switchedOff = [], severities, pack, repeated } = input;
  const options = {
    language,
    messages,
    switchedOff,
    ...(severities && { severities }),
    ...(pack && { pack }),
    ...(repeated !== undefined && { repeated }),
  };
  return {
    ...listened,
    prompts: suggest(listened, input),
    rewrites: draft === undefined ? [] : check(draft, options),
    ...(pack && draft !== undefined && { values: shownValues(draft, pack, language) }),
  };
}

/** Listens to each message, the language so far being what short ones are taken for. */
function hear(input: AnalyseInput): { language: DetectedLanguage; heard: MessageAnalysis[] } {
  const { messages, draft, now } = input;
  let prior: DetectedLanguage | undefined = input.language ?? languageOf(messages, draft);
  const language = prior ?? 'other';
  let before: string | undefined;
  const heard = messages.map((message, index) => {
    const continues = index > 0;
    const analysis = listenTo(message, { language: input.language, prior, now, before, continues });
    if (message.author === 'customer') {
      prior = analysis.language;
      before = message.text;
    }
    return analysis;
  });
  return { language, heard };
}

/** The customer's first message that is sure decides; then ours, then the draft. */
function languageOf(messages: readonly Message[], draft: string | undefined): DetectedLanguage | undefined {
  const texts = [
    ...messages.filter(({ author }) => author === 'customer').map(({ text }) => text),
    ...messages.filter(({ author }) => author === 'agent').map(({ text }) => text),
    ...(draft === undefined ? [] : [draft]),
  ];
  let first: DetectedLanguage | undefined;
  for (const text of texts) {
    const { language, sure } = detectLanguage(text);
    if (sure) return language;
    first ??= language;
  }
  return first;
}

function nothingHeard(language: DetectedLanguage, messages: readonly MessageAnalysis[]): Analysis {
  return {
    language,
    messages,
    rasa: { receive: 'notNeeded', appreciate: 'notNeeded', summarise: 'notNeeded', ask: 'notNeeded' },
    unsaid: [],
    prompts: [],
    rewrites: [],
    assumptions: [],
    heard: [],
    contradictions: [],
    unanswered: [],
    insights: [],
  };
}
