import { browser } from 'wxt/browser';
import { pausedSites } from '../settings';
import { CONTENT_SCRIPT } from './helpdesk';
import { sitePattern } from './site';
import { type GrantedSite, grantedSites, isPausedSite } from './sites';

/**
 * Lets the browser start the content script by itself on every granted site that is not paused, and nowhere else. May be
 * called at any time and as often as wanted: it only changes what is not as it should be.
 */
export function registerSites(): Promise<void> {
  return inTurn(async () => {
    const [granted, paused, registered] = await Promise.all([
      grantedSites(),
      pausedSites.getValue(),
      browser.scripting.getRegisteredContentScripts(),
    ]);
    const wanted = granted
      .filter(({ origin }) => !origin || !isPausedSite(origin, paused))
      .map((site) => scriptFor(site, paused));
    const known = new Set(registered.map((script) => script.id));
    const gone = [...known].filter((id) => !wanted.some((script) => script.id === id));
    const added = wanted.filter((script) => !known.has(script.id));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    if (added.length > 0) await browser.scripting.registerContentScripts(added);
  });
}

/** The id says all that may differ between two scripts, so that an id that is known needs no update. */
function scriptFor({ pattern, origin }: GrantedSite, paused: readonly string[]) {
  // A range of sites goes on around the single ones in it that are paused.
  const excludeMatches = origin === undefined ? paused.map(sitePattern).sort() : [];
  return {
    id: ['helpdesk', pattern, ...excludeMatches].join(' '),
    matches: [pattern],
    ...(excludeMatches.length > 0 && { excludeMatches }),
    js: [CONTENT_SCRIPT],
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
}

/** Two events at once (a grant, an update) must not register the same script twice; the lock outlives no worker. */
function inTurn(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request('registerSites', work);
}
