import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { openPanel } from '../../utils/messaging/openPanel';

/** Opens the panel beside this page. `undefined` until the window is known: the press itself may not wait for it. */
export function useOpenPanel(): (() => void) | undefined {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => setWindowId(id));
  }, []);
  return windowId === undefined ? undefined : () => openPanel(windowId);
}
