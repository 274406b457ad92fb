import { useMemo, useRef } from 'preact/hooks';
import type { Health, Reading } from '../../utils/adapters/reading';
import type { Adapter } from '../../utils/adapters/types';
import type { Draft, Message } from '../../utils/conversation/types';
import type { Page } from './usePage';
import type { Pasted } from './usePasted';

/** The conversation beside the panel, or a pasted one. */
export type OpenConversation = {
  /** Stable for the same ticket of the same helpdesk, also on its other pages. */
  readonly key: string;
  readonly source: 'page' | 'pasted';
  /** Adapter id, or `pasted`. */
  readonly tool: string;
  readonly toolName: string;
  readonly title: string;
  readonly channel: Adapter['channel'];
  readonly health: Health;
  readonly messages: readonly Message[];
  /** The page is there to write on, and the thread on the ticket's own page has not been read yet. */
  readonly threadElsewhere?: boolean;
  readonly draft: Draft | undefined;
  readonly url?: string;
  /** The ticket's id, from the page or its address. */
  readonly ticket?: string;
};

/** Tickets whose messages stay in memory for pages that show only the reply box. */
const KEPT = 50;

/**
 * Puts together what is listened to. Some helpdesks answer on a page of its own without the messages: those that were read on the
 * ticket's page are used there. `undefined`: no conversation is open.
 */
export function useConversation(page: Page, pasted: Pasted | undefined): OpenConversation | undefined {
  const kept = useRef(new Map<string, readonly Message[]>());

  return useMemo(() => {
    if (pasted) return fromText(pasted);
    if (page.kind !== 'read') return undefined;
    const { adapter, reading } = page;
    const ticket = reading.conversationId;
    if (ticket === undefined && reading.messages.length === 0) return undefined;
    const key = `${new URL(reading.url).host}#${ticket ?? `${reading.url} ${reading.messages[0]?.text ?? ''}`}`;
    if (isThread(reading, kept.current.has(key))) remember(kept.current, key, reading.messages);
    const messages = kept.current.get(key) ?? reading.messages;
    const threadElsewhere = reading.health.page === 'reply' && !kept.current.has(key);
    return {
      key,
      source: 'page' as const,
      tool: adapter.id,
      toolName: adapter.name,
      title: reading.title,
      channel: reading.channel ?? adapter.channel,
      health: healthOf(reading.health, messages),
      messages,
      draft: page.draft,
      url: reading.url,
      ...(threadElsewhere && { threadElsewhere }),
      ...(ticket === undefined ? {} : { ticket }),
    };
  }, [page, pasted]);
}

/** A ticket that was read and has no messages counts too, unless some were read before: then the page is drawing them anew. */
function isThread({ messages, health }: Reading, known: boolean): boolean {
  return messages.length > 0 || (!known && health.read === 'complete' && health.page !== 'reply');
}

/** Messages that say the same as before are the same: what was heard in them need not be heard anew. */
function remember(kept: Map<string, readonly Message[]>, key: string, messages: readonly Message[]): void {
  const before = kept.get(key);
  kept.delete(key);
  kept.set(key, before && JSON.stringify(before) === JSON.stringify(messages) ? before : messages);
  const oldest = kept.keys().next();
  if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
}

/** On a page without the thread, the messages that were read on the ticket's own page are those that count. */
function healthOf(health: Health, messages: readonly Message[]): Health {
  if (health.messages > 0) return health;
  const by = (author: Message['author']) => messages.filter((message) => message.author === author).length;
  return { ...health, messages: messages.length, notes: by('note'), unknownAuthors: by('unknown') };
}

function fromText({ key, messages, cut, draft }: Pasted): OpenConversation {
  return {
    key,
    source: 'pasted',
    tool: 'pasted',
    toolName: '',
    title: '',
    channel: 'mixed',
    health: {
      messages: messages.length,
      unknownAuthors: 0,
      composer: 'missing',
      read: cut ? 'partial' : 'complete',
      ...(cut && { reason: 'tooLong' as const }),
      missing: [],
    },
    messages,
    draft: { text: draft, mode: 'public' },
  };
}
