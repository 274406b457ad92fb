import { browser } from 'wxt/browser';

/** The tab beside the panel. `url` is known only where the site is granted or the Kuule icon was pressed. */
export type ActiveTab = {
  readonly id: number;
  readonly url: string | undefined;
  readonly loading: boolean;
  /** Grows whenever the tab shows another document or address, or access to it may have changed. */
  readonly visit: number;
};

/** What the service worker tells the panel when the icon is pressed: access to this tab may be new. */
export const ICON_PRESSED = 'iconPressed';

/** Follows the active tab of the window the panel is in, until `signal` ends it. */
export function followActiveTab(changed: (tab: ActiveTab | undefined) => void, signal: AbortSignal): void {
  let visit = 0;
  let current: number | undefined;

  async function look(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (signal.aborted) return;
    visit += 1;
    current = tab?.id;
    changed(
      tab?.id === undefined
        ? undefined
        : { id: tab.id, url: tab.url, loading: tab.status === 'loading', visit },
    );
  }

  const onUpdated = (tabId: number, change: { status?: string; url?: string }) => {
    if (tabId === current && (change.status || change.url)) void look();
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
