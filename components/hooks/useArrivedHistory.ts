import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Page } from './usePage';

/** Milliseconds that messages which come after their page are waited for before the page is shown without them. */
const PATIENCE = 4000;

/**
 * The page, once its messages are there: some helpdesks send them after it. Until then a conversation that was shown already stays
 * as it was, and another is said to be loading; neither is shown as empty.
 */
export function useArrivedHistory(page: Page): Page {
  const arrived = useRef(page);
  const [late, setLate] = useState<string>();
  const awaited = awaitedIn(page);

  useEffect(() => {
    if (awaited === undefined) {
      setLate(undefined);
      return;
    }
    const timer = setTimeout(() => setLate(awaited), PATIENCE);
    return () => clearTimeout(timer);
  }, [awaited]);

  return useMemo(() => {
    if (page.kind !== 'read' || awaited === undefined || awaited === late) {
      arrived.current = page;
      return page;
    }
    const { current } = arrived;
    if (current.kind !== 'read' || nameOf(current) !== nameOf(page)) {
      return { kind: 'loading', title: page.reading.title };
    }
    const { messages, health } = current.reading;
    const { composer } = page.reading.health;
    return { ...page, reading: { ...page.reading, messages, health: { ...health, composer } } };
  }, [page, awaited, late]);
}

/** Names the conversation whose messages are still on their way. */
function awaitedIn(page: Page): string | undefined {
  if (page.kind !== 'read') return undefined;
  const { messages, health } = page.reading;
  return messages.length === 0 && health.read === 'partial' && health.reason === 'more'
    ? nameOf(page)
    : undefined;
}

/** The same for all pages of one conversation. */
function nameOf({ tabId, adapter, reading }: Extract<Page, { kind: 'read' }>): string {
  const { host } = new URL(reading.url);
  return `${tabId} ${adapter.id} ${host} ${reading.conversationId ?? reading.url}`;
}
