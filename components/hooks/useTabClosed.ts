import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ActiveTab } from '../../utils/messaging/activeTab';

/** Whether the tab that was read has been closed, for as long as the tab that came forward then stays in front. */
export function useTabClosed(tab: ActiveTab | undefined, reading: boolean): boolean {
  const [closed, setClosed] = useState(false);
  const read = useRef<number>(undefined);
  const forward = useRef<number>(undefined);
  if (reading && tab) read.current = tab.id;

  useEffect(() => {
    const onRemoved = (id: number) => {
      if (id !== read.current) return;
      forward.current = undefined;
      setClosed(true);
    };
    browser.tabs.onRemoved.addListener(onRemoved);
    return () => browser.tabs.onRemoved.removeListener(onRemoved);
  }, []);

  useEffect(() => {
    if (!closed || !tab || tab.id === read.current) return;
    forward.current ??= tab.id;
    if (forward.current !== tab.id) setClosed(false);
  }, [closed, tab?.id]);

  return closed;
}
