import Dexie from 'dexie';
import { type InsightFilter, matchesFilter } from '../insights/filter';
import type { Insight } from '../insights/types';
import { database } from './database';

/** Where the next page begins: the last insight of the page before. */
export type Place = Pick<Insight, 'createdAt' | 'id'>;

export type InsightPage = {
  readonly insights: readonly Insight[];
  /** `undefined` when there are no more. */
  readonly next: Place | undefined;
};

export type PageOptions = { readonly limit: number; readonly after?: Place };

/**
 * Insights that pass the filter, newest first, one page at a time. Pages hold together when something is logged or removed
 * between them, because they go by key and not by count. Throws when the database cannot be read.
 */
export async function listInsights(filter: InsightFilter, options: PageOptions): Promise<InsightPage> {
  const newest = options.after ? [options.after.createdAt, options.after.id] : [Dexie.maxKey];
  const oldest = [filter.since ?? Dexie.minKey];
  const found = await database.insights
    .where('[createdAt+id]')
    .between(oldest, newest, true, false)
    .reverse()
    .filter((insight) => matchesFilter(insight, filter))
    .limit(options.limit + 1)
    .toArray();
  const insights = found.slice(0, options.limit);
  const last = insights.at(-1);
  const next = found.length > options.limit && last ? { createdAt: last.createdAt, id: last.id } : undefined;
  return { insights, next };
}
