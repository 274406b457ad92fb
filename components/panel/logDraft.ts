import type { DetectedLanguage } from '../../utils/conversation/types';
import { redactQuote } from '../../utils/insights/redactQuote';
import { TOUCHPOINTS } from '../../utils/insights/types';
import type { InsightSuggestion } from '../../utils/listening/types';
import type { LogDraft, LogPatch } from './state';

/** What the agent asked to log: words of the customer, and the engine's idea of what they tell. */
export type Asked = { readonly words: string; readonly suggestion?: InsightSuggestion };

/** The form of one conversation: the insight in it, and what waits behind it. */
export type LogEntry = {
  readonly asked: Asked;
  readonly draft: LogDraft;
  /** The agent has put something of their own into it. */
  readonly changed: boolean;
  readonly next?: Asked;
};

/** An insight as it begins: personal data masked, and what the engine suggested filled in. `number` tells it from others. */
export function begin(asked: Asked, language: DetectedLanguage, number: number): LogEntry {
  const { words, suggestion } = asked;
  const touchpoint = TOUCHPOINTS.find((place) => place === suggestion?.touchpoint);
  const { quote, masked } = redactQuote(words, language);
  return {
    asked,
    changed: false,
    draft: {
      number,
      quote,
      masked,
      shown: [],
      facets: suggestion ? [suggestion.facet] : [],
      told: suggestion?.told ?? 'directly',
      themes: [],
      ...(suggestion ? { kind: suggestion.kind, theme: suggestion.theme } : {}),
      ...(touchpoint ? { touchpoint } : {}),
    },
  };
}

/**
 * The form after the agent asked to log something. Only a form without a word of the agent's is replaced; otherwise the new words
 * wait until the insight is saved or cancelled.
 */
export function ask(before: LogEntry | undefined, asked: Asked, language: DetectedLanguage): LogEntry {
  if (!before) return begin(asked, language, 1);
  const { draft } = before;
  const called: LogEntry = { ...before, draft: { ...draft, called: (draft.called ?? 0) + 1 } };
  if (asked.words === before.asked.words) return called;
  if (!before.changed) return begin(asked, language, (draft.number ?? 0) + 1);
  return { ...called, next: asked, draft: { ...called.draft, next: asked.words } };
}

/** The form after its insight was saved or cancelled: what waited behind it, or none. */
export function follow({ next, draft }: LogEntry, language: DetectedLanguage): LogEntry | undefined {
  return next && begin(next, language, (draft.number ?? 0) + 1);
}

/** The form after the agent changed a field. A choice that was taken away leaves no key behind. */
export function change(entry: LogEntry, { quote, masked, shown, facets, ...choices }: LogPatch): LogEntry {
  const { experience, theme, touchpoint, reading, ...kept } = entry.draft;
  const chosen = { experience, theme, touchpoint, reading, ...choices };
  return {
    ...entry,
    changed: true,
    draft: {
      ...kept,
      ...(quote !== undefined && { quote }),
      ...(masked && { masked }),
      ...(shown && { shown }),
      ...(facets && { facets }),
      ...(chosen.experience && { experience: chosen.experience }),
      ...(chosen.theme && { theme: chosen.theme }),
      ...(chosen.touchpoint && { touchpoint: chosen.touchpoint }),
      ...(chosen.reading && { reading: chosen.reading }),
    },
  };
}
