import { useEffect, useRef, useState } from 'preact/hooks';
import { ulid } from 'ulid';
import { conversationKey } from '../../utils/db/conversationKey';
import { countInsights } from '../../utils/db/countInsights';
import { logInsight } from '../../utils/db/logInsight';
import { themesInUse } from '../../utils/db/themesInUse';
import { newInsight } from '../../utils/insights/newInsight';
import type { Analysis, InsightSuggestion } from '../../utils/listening/types';
import { type Asked, ask, change, follow, type LogEntry } from '../panel/logDraft';
import type { LogPatch, Notice } from '../panel/state';
import type { OpenConversation } from './useConversation';

const WEEK = 7 * 24 * 3_600_000;

/**
 * The insight that is being written: from the customer's words, masked, to a row in the database. What is not saved yet stays with
 * its conversation, so that a reload, another ticket, a closed tab or another quote takes nothing away.
 */
export function useLogDraft(
  conversation: OpenConversation | undefined,
  analysis: Analysis | undefined,
  tell: (notice: Notice | undefined) => void,
) {
  const [entries, setEntries] = useState<Readonly<Record<string, LogEntry>>>({});
  const saving = useRef(false);
  const key = conversation?.key;
  const entry = key === undefined ? undefined : entries[key];
  const language = analysis?.language ?? 'other';

  function put(to: string, edit: (before: LogEntry | undefined) => LogEntry | undefined): void {
    setEntries(({ [to]: before, ...others }) => {
      const after = edit(before);
      return after ? { ...others, [to]: after } : others;
    });
  }

  useEffect(() => {
    if (key !== undefined && entry) void remember(key, entry.asked);
  }, [key, entry?.asked]);

  /** Fills in what is known of earlier insights when the database has answered; a blocked one must not keep the form from opening. */
  async function remember(to: string, asked: Asked): Promise<void> {
    const theme = asked.suggestion?.theme;
    const since = new Date(Date.now() - WEEK).toISOString();
    try {
      const themes = (await themesInUse()).map((used) => used.theme);
      const heardThisWeek = theme === undefined ? 0 : (await countInsights({ theme, since })).shown;
      put(to, (before) =>
        before?.asked === asked ? { ...before, draft: { ...before.draft, themes, heardThisWeek } } : before,
      );
    } catch {
      // Saving will say that the database cannot be used.
    }
  }

  function start(words: string, suggestion?: InsightSuggestion): void {
    if (key === undefined) return;
    const asked: Asked = { words: words.trim(), ...(suggestion && { suggestion }) };
    put(key, (before) => ask(before, asked, language));
    if (entry && ask(entry, asked, language).next === asked) tell({ kind: 'waits' });
  }

  /** Closes the form; what waited behind its insight comes next. */
  function leave(from: string): void {
    put(from, (before) => before && follow(before, language));
  }

  async function save(): Promise<void> {
    if (!entry || !conversation) return;
    const { ticket, url, tool } = conversation;
    const keyed = ticket && url ? await conversationKey(new URL(url).host, ticket) : undefined;
    const now = new Date();
    const insight = newInsight(entry.draft, {
      id: ulid(now.getTime()),
      now,
      language,
      tool,
      conversationKey: keyed,
      address: url,
    });
    const result = await logInsight(insight);
    if (result.kind === 'failed') return tell({ kind: 'storageFailed', reason: result.reason });
    leave(conversation.key);
    tell({ kind: 'saved' });
  }

  /** A second press while the first is at work would log the same insight twice. */
  function saveOnce(): void {
    if (saving.current) return;
    saving.current = true;
    void save().finally(() => {
      saving.current = false;
    });
  }

  return {
    draft: entry?.draft,
    start,
    change(patch: LogPatch): void {
      if (key !== undefined) put(key, (before) => before && change(before, patch));
    },
    save: saveOnce,
    cancel(): void {
      if (key === undefined) return;
      leave(key);
      tell(undefined);
    },
  };
}
