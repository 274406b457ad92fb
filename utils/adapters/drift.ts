import type { Health } from '../adapters/reading';
import type { PageSpec } from './types';

/**
 * What has been found on a site so far, by the name of a `PageSpec` field: in how many conversations one after the other, and since when
 * (ISO 8601) it is not found any more. No words of anybody's are in it.
 */
export type Sightings = Readonly<Record<string, { readonly times: number; readonly lostAt?: string }>>;

/** So often in a row something must have been found before its absence means anything. */
const OFTEN = 3;

/** What is known after one more conversation has been read. */
export function sighted(before: Sightings, page: PageSpec, health: Health, now: string): Sightings {
  const after = fieldsOf(page, health).map((field) => {
    const { times, lostAt } = before[field] ?? { times: 0 };
    if (!health.missing.includes(field)) return [field, { times: times + 1 }] as const;
    return [field, times < OFTEN ? { times: 0 } : { times, lostAt: lostAt ?? now }] as const;
  });
  return { ...before, ...Object.fromEntries(after) };
}

/** The fields that were always found on a site and are missing now: its pages have changed. */
export function drifted(sightings: Sightings, health: Health): readonly string[] {
  return health.missing.filter((field) => (sightings[field]?.times ?? 0) >= OFTEN);
}

/** The agent knows better: what is missing is so rightly, and must prove itself anew. */
export function accepted(sightings: Sightings, fields: readonly string[]): Sightings {
  return { ...sightings, ...Object.fromEntries(fields.map((field) => [field, { times: 0 }])) };
}

/** What can be told of this page: a page to write on has no thread, and without messages nothing of theirs can be missing. */
function fieldsOf(page: PageSpec, { page: kind, messages }: Health): readonly string[] {
  const thread = kind === 'reply' ? [] : ['thread', 'message'];
  const said =
    messages > 0
      ? ['body', 'authors', ...(page.authorName ? ['authorName'] : []), ...(page.sentAt ? ['sentAt'] : [])]
      : [];
  return [...thread, ...said, ...(page.title ? ['title'] : []), 'composers'];
}
