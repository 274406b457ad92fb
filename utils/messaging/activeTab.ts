import { browser } from 'wxt/browser';

/** The tab beside the panel. `url` is known on our own pages, and where the site is granted or the Kuule icon was pressed. */
export type ActiveTab = {
  readonly id: number;
  readonly url: string | undefined;
  readonly loading: boolean;
  /** Grows whenever the tab shows another document or address, or access to it may have changed. */
  readonly visit: number;
};

/** What the service worker tells the panel when the icon is pressed: access to this tab may be new. */
export const ICON_PRESSED = 'iconPressed';

/** Milliseconds until a tab that was loading is looked at again, the first time; then twice as long each time. */
const FIRST_AGAIN = 100;

/** Chromium 150 no longer tells an extension the address of its own page in a tab, but gives it the page's window. */
function ownPage(id: number): string | undefined {
  // The types take these windows for those of `browser.windows`.
  const views = browser.extension.getViews?.({ type: 'tab', tabId: id }) as unknown as globalThis.Window[];
  return views?.[0]?.location.href;
}

/** Follows the active tab of the window the panel is in, until `signal` ends it. */
export function followActiveTab(changed: (tab: ActiveTab | undefined) => void, signal: AbortSignal): void {
  let visit = 0;
  let current: number | undefined;
  let newest = 0;
  let answered = 0;
  let again: ReturnType<typeof setTimeout> | undefined;

  async function look(wait = FIRST_AGAIN): Promise<void> {
    clearTimeout(again);
    newest += 1;
    const mine = newest;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (signal.aborted || mine !== newest) return;
    answered = mine;
    visit += 1;
    current = tab?.id;
    // Its end is told, but not to listeners that the browser has only just been given: a panel that opens while a page loads.
    if (tab?.status === 'loading') again = setTimeout(() => void look(wait * 2), wait);
    changed(
      tab?.id === undefined
        ? undefined
        : { id: tab.id, url: tab.url ?? ownPage(tab.id), loading: tab.status === 'loading', visit },
    );
  }

  // Until the newest look is answered it is not known whose news counts, and its answer may be older than they are.
  const onUpdated = (tabId: number, change: { status?: string; url?: string }) => {
    if ((tabId === current || answered !== newest) && (change.status || change.url)) void look();
  };
  const onRemoved = (tabId: number) => {
    if (tabId === current) void look();
  };
  const onMessage = (message: unknown) => {
    if (message === ICON_PRESSED) void look();
    return undefined;
  };
  const onChange = () => void look();

  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(again);
      browser.tabs.onActivated.removeListener(onChange);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
      browser.runtime.onMessage.removeListener(onMessage);
    },
    { once: true },
  );
  void look();
}
