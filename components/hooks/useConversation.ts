import { useMemo, useRef } from 'preact/hooks';
import { ticketId } from '../../utils/adapters/find';
import type { Adapter } from '../../utils/adapters/types';
import type { Draft, Message } from '../../utils/conversation/types';
import type { Health } from '../../utils/messaging/protocol';
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
  readonly draft: Draft | undefined;
  readonly url?: string;
  readonly ticket?: string;
  /** What the page itself calls the conversation, where it changes without a new address. */
  readonly conversationId?: string;
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
    const ticket = ticketId(adapter, reading);
    if (ticket === undefined && reading.messages.length === 0) return undefined;
    const key = `${new URL(reading.url).host}#${ticket ?? reading.url}`;
    if (reading.messages.length > 0) remember(kept.current, key, reading.messages);
    return {
      key,
      source: 'page' as const,
      tool: adapter.id,
      toolName: adapter.name,
      title: reading.title,
      channel: adapter.channel,
      health: reading.health,
      messages: kept.current.get(key) ?? reading.messages,
      draft: page.draft,
      url: reading.url,
      ...(ticket === undefined ? {} : { ticket }),
      ...(reading.conversationId === undefined ? {} : { conversationId: reading.conversationId }),
    };
  }, [page, pasted]);
}

function remember(kept: Map<string, readonly Message[]>, key: string, messages: readonly Message[]): void {
  kept.delete(key);
  kept.set(key, messages);
  const oldest = kept.keys().next();
  if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
}

function fromText({ key, messages, draft }: Pasted): OpenConversation {
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
      read: 'complete',
      missing: [],
    },
    messages,
    draft: { text: draft, mode: 'public' },
  };
}
