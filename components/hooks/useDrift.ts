import { useEffect } from 'preact/hooks';
import { accepted, drifted, sighted } from '../../utils/adapters/drift';
import { sightings } from '../../utils/settings';
import type { Page } from './usePage';
import { useSetting } from './useSetting';

/** Milliseconds that a conversation must have stayed as it is: pages come in pieces. */
const SETTLED = 3000;

export type Drift = {
  /** Names of `PageSpec` fields that were always found on this site and are missing now. */
  readonly fields: readonly string[];
  /** They are missing rightly. */
  readonly accept: () => void;
};

/** Remembers what is found on each site, and says when it no longer is: its pages may have changed. */
export function useDrift(page: Page, conversation: string | undefined): Drift {
  const [all, change] = useSetting(sightings);
  const read = page.kind === 'read' && page.reading.health.reason !== 'more' ? page : undefined;
  const site = read && `${new URL(read.reading.url).origin} ${read.adapter.id}`;
  const before = (site !== undefined && all?.[site]) || {};
  const missing = read?.reading.health.missing.join(' ');

  useEffect(() => {
    if (!read || site === undefined || !all || conversation === undefined) return;
    const { adapter, reading } = read;
    const settled = setTimeout(() => {
      change({ ...all, [site]: sighted(before, adapter.page, reading.health, new Date().toISOString()) });
    }, SETTLED);
    return () => clearTimeout(settled);
    // Each conversation counts once, and again only if something else is missing.
  }, [site, conversation, missing, all !== undefined]);

  const fields = read ? drifted(before, read.reading.health) : [];
  return {
    fields,
    accept: () => {
      if (site !== undefined && all) change({ ...all, [site]: accepted(before, fields) });
    },
  };
}
