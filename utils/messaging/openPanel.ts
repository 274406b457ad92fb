import { browser } from 'wxt/browser';
import { ICON_PRESSED } from './activeTab';

/** What opens our panel, as far as this browser has it: the types promise Chrome's, Firefox has the other. */
type PanelApis = {
  readonly sidePanel?: { readonly open: (options: { readonly windowId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly toggle: () => Promise<void> };
};

/**
 * Opens the panel beside a window: the side panel in Chrome and Edge, the sidebar in Firefox (where a second press closes
 * it). Call it directly in the handler of the press: one `await` before it, and the browser refuses.
 */
export function openPanel(windowId: number): void {
  const { sidePanel, sidebarAction }: PanelApis = browser;
  const opening = sidePanel?.open({ windowId }) ?? sidebarAction?.toggle();
  // The panel may be closed again, or the window gone, before it stood open; there is nothing to tell anybody then.
  opening?.catch(() => undefined);
  // A panel that is open already may now read this tab; nobody listens when none is.
  browser.runtime.sendMessage(ICON_PRESSED).catch(() => undefined);
}
