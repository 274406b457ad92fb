import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ActiveTab } from '../../utils/messaging/activeTab';
import { siteOf, sitePattern } from '../../utils/messaging/site';

/** The site beside the panel. `granted` is `undefined` until the browser has answered. */
export type Site = { readonly origin: string; readonly granted: boolean | undefined };

/** Which site the tab shows and whether it may be read; `undefined` where no address is known or it is no web page. */
export function useSite(tab: ActiveTab | undefined): Site | undefined {
  const origin = siteOf(tab?.url);
  const [known, setKnown] = useState<Site>();

  useEffect(() => {
    if (!origin) return;
    let current = true;
    void browser.permissions.contains({ origins: [sitePattern(origin)] }).then((granted) => {
      if (current) setKnown({ origin, granted });
    });
    return () => {
      current = false;
    };
  }, [origin, tab?.visit]);

  if (!origin) return undefined;
  return known?.origin === origin ? known : { origin, granted: undefined };
}
