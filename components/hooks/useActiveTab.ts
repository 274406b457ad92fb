import { useEffect, useState } from 'preact/hooks';
import { type ActiveTab, followActiveTab } from '../../utils/messaging/activeTab';

/** The tab beside the panel; `undefined` until it is known, or when the window has none. */
export function useActiveTab(): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab>();
  useEffect(() => {
    const life = new AbortController();
    followActiveTab(setTab, life.signal);
    return () => life.abort();
  }, []);
  return tab;
}
