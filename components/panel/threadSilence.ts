import type { ThreadSilence } from '../../utils/settings';

type Threads = Readonly<Record<string, ThreadSilence>>;

/** Conversations that are remembered at most, the last changed ones. */
const KEPT = 200;
/** Milliseconds after which a conversation is forgotten. */
const MONTH = 30 * 24 * 3_600_000;

/** Without the conversations that are to be forgotten; the same object when there are none. */
export function forgetOld(threads: Threads, now: Date): Threads {
  const since = new Date(now.getTime() - MONTH).toISOString();
  const all = Object.entries(threads);
  const kept = all
    .filter(([, { changedAt }]) => changedAt >= since)
    .sort(([, one], [, other]) => other.changedAt.localeCompare(one.changedAt))
    .slice(0, KEPT);
  return kept.length === all.length ? threads : Object.fromEntries(kept);
}

/** With what is silent in one conversation from now on; of one in which nothing is, nothing is kept. */
export function withSilence(threads: Threads, name: string, ids: readonly string[], now: Date): Threads {
  const { [name]: _, ...others } = threads;
  if (ids.length === 0) return others;
  return forgetOld({ ...others, [name]: { ids, changedAt: now.toISOString() } }, now);
}
