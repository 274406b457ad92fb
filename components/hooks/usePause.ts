import { useEffect, useState } from 'preact/hooks';
import { isPausedSite } from '../../utils/messaging/sites';
import { pausedSites, pausedUntil } from '../../utils/settings';
import { useSetting } from './useSetting';

const HOUR = 3_600_000;
const NOBODY: readonly string[] = [];

export type Pause = {
  /** `true` also until the settings have been read: nothing is read from a page that may be paused. */
  readonly paused: boolean;
  /** Set when only this site is paused. */
  readonly origin: string | undefined;
  /** ISO time; `undefined`: until resumed. */
  readonly until: string | undefined;
  readonly pause: (what: 'now' | 'hour' | 'site') => void;
  readonly resume: () => void;
};

/** Whether Kuule rests everywhere or on this site, and the ways in and out of that. */
export function usePause(origin: string | undefined): Pause {
  const [until, setUntil] = useSetting(pausedUntil);
  const [sites = NOBODY, setSites] = useSetting(pausedSites);
  const [, setNow] = useState(0);

  const end = until === undefined || until === 'no' || until === 'resume' ? undefined : Date.parse(until);
  useEffect(() => {
    if (end === undefined) return;
    const timer = setTimeout(() => setNow(Date.now()), Math.max(0, end - Date.now()) + 50);
    return () => clearTimeout(timer);
  }, [end]);

  const everywhere = until === undefined || until === 'resume' || (end !== undefined && end > Date.now());
  const here = origin !== undefined && isPausedSite(origin, sites);
  return {
    paused: everywhere || here,
    origin: here ? origin : undefined,
    until: everywhere && end !== undefined ? until : undefined,
    pause: (what) => {
      if (what === 'now') setUntil('resume');
      if (what === 'hour') setUntil(new Date(Date.now() + HOUR).toISOString());
      if (what === 'site' && origin !== undefined && !here) setSites([...sites, origin]);
    },
    resume: () => {
      setUntil('no');
      if (here) setSites(sites.filter((site) => !isPausedSite(origin, [site])));
    },
  };
}
