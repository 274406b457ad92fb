import { browser } from 'wxt/browser';
import { sitePattern } from './site';

/** A site, or a whole range of sites, that the browser lets Kuule read. */
export type GrantedSite = {
  /** The permission as the browser names it. */
  readonly pattern: string;
  /** Set when the permission is for one site; a range such as "https://*.example.com/*" has none. */
  readonly origin: string | undefined;
};

/** The sites that may be read, by name. */
export async function grantedSites(): Promise<readonly GrantedSite[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...new Set(origins)].sort().map((pattern) => ({ pattern, origin: originOf(pattern) }));
}

export type RequestResult = 'granted' | 'denied' | 'failed';

/**
 * Asks the user to let Kuule read a site. Call it directly in a click, before any `await`: the browser asks only then.
 * `failed` means that the browser could not ask, not that the user said no.
 */
export function requestSite(origin: string): Promise<RequestResult> {
  return browser.permissions.request({ origins: [sitePattern(origin)] }).then(
    (granted) => (granted ? 'granted' : 'denied'),
    () => 'failed',
  );
}

/** Gives a permission back. `false` when the browser keeps it, for example one that an administrator has set. */
export async function withdrawSite(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [pattern] });
  } catch {
    return false;
  }
}

/** Says whether a site is among the paused. The port does not count, because a permission has none either. */
export function isPausedSite(origin: string, paused: readonly string[]): boolean {
  return paused.some((site) => sitePattern(site) === sitePattern(origin));
}

/** `https://help.example.com` for "https://help.example.com/*"; `undefined` for a pattern that covers many hosts. */
function originOf(pattern: string): string | undefined {
  return /^(https?:\/\/[^*/]+)\/\*$/.exec(pattern)?.[1];
}
