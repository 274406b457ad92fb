import { useRef, useState } from 'preact/hooks';
import { ulid } from 'ulid';
import { conversationKey } from '../../utils/db/conversationKey';
import { countInsights } from '../../utils/db/countInsights';
import { logInsight } from '../../utils/db/logInsight';
import { themesInUse } from '../../utils/db/themesInUse';
import { newInsight } from '../../utils/insights/newInsight';
import { redactQuote } from '../../utils/insights/redactQuote';
import { TOUCHPOINTS } from '../../utils/insights/types';
import type { Analysis, InsightSuggestion } from '../../utils/listening/types';
import type { LogDraft, LogPatch, Notice } from '../panel/state';
import type { OpenConversation } from './useConversation';

const WEEK = 7 * 24 * 3_600_000;

/**
 * The insight that is being written: from the customer's words, masked, to a row in the database. What is not saved yet stays with
 * its conversation, so that a reload, another ticket or a closed tab takes nothing away.
 */
export function useLogDraft(
  conversation: OpenConversation | undefined,
  analysis: Analysis | undefined,
  tell: (notice: Notice) => void,
) {
  const [drafts, setDrafts] = useState<Readonly<Record<string, LogDraft>>>({});
  const saving = useRef(false);
  const key = conversation?.key;
  const draft = key === undefined ? undefined : drafts[key];
  const language = analysis?.language ?? 'other';

  function put(to: string, edit: (before: LogDraft | undefined) => LogDraft | undefined): void {
    setDrafts(({ [to]: before, ...others }) => {
      const after = edit(before);
      return after ? { ...others, [to]: after } : others;
    });
  }

  /** Fills in what is known of earlier insights when the database has answered; a blocked one must not keep the form from opening. */
  async function remember(to: string, theme: string | undefined): Promise<void> {
    const since = new Date(Date.now() - WEEK).toISOString();
    try {
      const themes = (await themesInUse()).map((used) => used.theme);
      const heardThisWeek = theme === undefined ? 0 : (await countInsights({ theme, since })).shown;
      put(to, (before) => before && { ...before, themes, heardThisWeek });
    } catch {
      // Saving will say that the database cannot be used.
    }
  }

  function start(words: string, suggestion?: InsightSuggestion): void {
    if (key === undefined) return;
    const touchpoint = TOUCHPOINTS.find((place) => place === suggestion?.touchpoint);
    const { quote, masked } = redactQuote(words.trim(), language);
    put(key, () => ({
      quote,
      masked,
      shown: [],
      facets: suggestion ? [suggestion.facet] : [],
      told: suggestion?.told ?? 'directly',
      themes: [],
      ...(suggestion ? { kind: suggestion.kind, theme: suggestion.theme } : {}),
      ...(touchpoint ? { touchpoint } : {}),
    }));
    void remember(key, suggestion?.theme);
  }

  function change(patch: LogPatch): void {
    if (key !== undefined) put(key, (before) => before && patched(before, patch));
  }

  async function save(): Promise<void> {
    if (!draft || !conversation) return;
    const { ticket, url, tool } = conversation;
    const keyed = ticket && url ? await conversationKey(new URL(url).host, ticket) : undefined;
    const now = new Date();
    const insight = newInsight(draft, {
      id: ulid(now.getTime()),
      now,
      language,
      tool,
      conversationKey: keyed,
      address: url,
    });
    const result = await logInsight(insight);
    if (result.kind === 'failed') return tell({ kind: 'storageFailed', reason: result.reason });
    put(conversation.key, () => undefined);
    tell({ kind: 'saved' });
  }

  function cancel(): void {
    if (key !== undefined) put(key, () => undefined);
  }

  /** A second press while the first is at work would log the same insight twice. */
  function saveOnce(): void {
    if (saving.current) return;
    saving.current = true;
    void save().finally(() => {
      saving.current = false;
    });
  }

  return { draft, start, change, save: saveOnce, cancel };
}

/** A choice that was taken away leaves no key behind. */
function patched(draft: LogDraft, { quote, masked, shown, facets, ...choices }: LogPatch): LogDraft {
  const { experience, theme, touchpoint, reading, ...kept } = draft;
  const chosen = { experience, theme, touchpoint, reading, ...choices };
  return {
    ...kept,
    ...(quote !== undefined && { quote }),
    ...(masked && { masked }),
    ...(shown && { shown }),
    ...(facets && { facets }),
    ...(chosen.experience && { experience: chosen.experience }),
    ...(chosen.theme && { theme: chosen.theme }),
    ...(chosen.touchpoint && { touchpoint: chosen.touchpoint }),
    ...(chosen.reading && { reading: chosen.reading }),
  };
}
