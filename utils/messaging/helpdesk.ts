import { browser } from 'wxt/browser';
import { HELPDESK_PORT, type HelpdeskEvent, type HelpdeskRequest } from './protocol';

/** The script that reads a page, as the build names it. Also registered for granted sites (`sites.ts`). */
export const CONTENT_SCRIPT = '/helpdesk.js' as const;

/** How often a page is tried that has not answered yet. */
const MOST_TRIES = 4;

export type Helpdesk = {
  readonly send: (request: HelpdeskRequest) => void;
  readonly close: () => void;
};

type Listener = {
  readonly event: (event: HelpdeskEvent) => void;
  /** The page went away, or was never reachable (`never`). */
  readonly gone: (how: 'never' | 'left') => void;
};

/**
 * Talks to the page in a tab. Where the content script is not running yet (the page was open before the site was granted,
 * or the extension was updated) it is injected once. The port goes straight to the page: the service worker may sleep.
 */
export function openHelpdesk(tabId: number, listener: Listener, signal: AbortSignal): Helpdesk {
  let port = connect(tabId);
  let answered = false;
  let tries = 0;

  function attach(): void {
    port.onMessage.addListener((message) => {
      answered = true;
      if (!signal.aborted) listener.event(message as HelpdeskEvent);
    });
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // Read, or Chrome writes to the console that nobody was listening.
      void lost();
    });
  }

  async function lost(): Promise<void> {
    if (signal.aborted) return;
    if (answered) return listener.gone('left');
    // Brought once; then the one that the browser brings at the same moment may just be taking its place.
    tries += 1;
    const ready = tries === 1 ? await inject(tabId) : tries <= MOST_TRIES;
    if (signal.aborted) return;
    if (!ready) return listener.gone('never');
    const waiting = unsent.splice(0);
    port = connect(tabId);
    attach();
    for (const request of waiting) send(request);
  }

  // Until the page has answered once, requests are kept: the port may be to nobody.
  const unsent: HelpdeskRequest[] = [];
  function send(request: HelpdeskRequest): void {
    if (!answered) unsent.push(request);
    try {
      port.postMessage(request);
    } catch {
      // The port closed in the same moment; `lost` tells the listener.
    }
  }

  attach();
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
  return { send, close: () => port.disconnect() };
}

function connect(tabId: number) {
  return browser.tabs.connect(tabId, { name: HELPDESK_PORT, frameId: 0 });
}

async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
    return true;
  } catch {
    return false; // No permission, a page of the browser itself, or the tab is gone.
  }
}
