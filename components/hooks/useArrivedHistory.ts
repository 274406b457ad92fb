import { useEffect, useRef, useState } from 'preact/hooks';
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

  if (page.kind !== 'read' || awaited === undefined || awaited === late) {
    arrived.current = page;
    return page;
  }
  const { current } = arrived;
  const same = current.kind === 'read' && nameOf(current) === nameOf(page);
  return same ? current : { kind: 'loading', title: page.reading.title };
}

/** Names the page whose messages are still on their way. */
function awaitedIn(page: Page): string | undefined {
  if (page.kind !== 'read') return undefined;
  const { messages, health } = page.reading;
  return messages.length === 0 && health.read === 'partial' && health.reason === 'more'
    ? nameOf(page)
    : undefined;
}

function nameOf({ tabId, reading }: Extract<Page, { kind: 'read' }>): string {
  return `${tabId} ${reading.url} ${reading.conversationId ?? ''}`;
}
