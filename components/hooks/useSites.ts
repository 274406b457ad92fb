import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { siteOf } from '../../utils/messaging/site';
import {
  type GrantedSite,
  grantedSites,
  isPausedSite,
  requestSite,
  withdrawSite,
} from '../../utils/messaging/sites';
import { pausedSites } from '../../utils/settings';
import { useSetting } from './useSetting';

const NONE: readonly string[] = [];

export type ListedSite = GrantedSite & { readonly paused: boolean };

/** What came of the last change of sites; `name` is the site as it was given. */
export type SiteNotice = {
  readonly kind: 'added' | 'withdrawn' | 'kept' | 'denied' | 'askFailed' | 'badAddress';
  readonly name: string;
};

/** The sites that may be read, and adding, pausing, resuming and withdrawing them. */
export function useSites() {
  const [granted, setGranted] = useState<readonly GrantedSite[]>();
  const [paused = NONE, setPaused] = useSetting(pausedSites);
  const [notice, setNotice] = useState<SiteNotice>();

  useEffect(() => {
    let current = true;
    const look = () => void grantedSites().then((sites) => current && setGranted(sites));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      current = false;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);

  /** Call it directly in the press of a button: the browser asks the user only then. */
  function add(address: string): Promise<void> {
    const origin = siteOf(address.includes('://') ? address.trim() : `https://${address.trim()}`);
    if (origin === undefined) {
      setNotice({ kind: 'badAddress', name: address });
      return Promise.resolve();
    }
    return requestSite(origin).then((result) => {
      const kinds = { granted: 'added', denied: 'denied', failed: 'askFailed' } as const;
      setNotice({ kind: kinds[result], name: origin });
      if (result === 'granted') resume(origin);
    });
  }

  async function withdraw(site: GrantedSite): Promise<void> {
    const gone = await withdrawSite(site.pattern);
    setNotice({ kind: gone ? 'withdrawn' : 'kept', name: site.origin ?? site.pattern });
  }

  function resume(origin: string): void {
    if (isPausedSite(origin, paused)) setPaused(paused.filter((site) => !isPausedSite(origin, [site])));
  }

  return {
    sites: granted?.map((site) => ({
      ...site,
      paused: site.origin !== undefined && isPausedSite(site.origin, paused),
    })),
    notice,
    add,
    withdraw,
    resume,
    pause: (origin: string) => setPaused([...paused, origin]),
  };
}
