import { type InsightFilter, matchesFilter } from '../insights/filter';
import { database } from './database';

/** How many insights there are, how many pass the filter, and from how many conversations those come. */
export type InsightCount = {
  readonly all: number;
  readonly shown: number;
  /** Distinct conversations among the shown; insights that were logged from pasted text belong to none. */
  readonly conversations: number;
  /** Shown insights that belong to no known conversation. */
  readonly unattached: number;
};

/** Counts the insights. Throws when the database cannot be read. */
export async function countInsights(filter: InsightFilter): Promise<InsightCount> {
  const all = await database.insights.count();
  const shown = (await candidates(filter).toArray()).filter((insight) => matchesFilter(insight, filter));
  const keys = shown.flatMap((insight) => insight.conversationKey ?? []);
  return {
    all,
    shown: shown.length,
    conversations: new Set(keys).size,
    unattached: shown.length - keys.length,
  };
}

/** The narrowest index first, so that a filter for one theme does not read everything. */
function candidates(filter: InsightFilter) {
  const table = database.insights;
  if (filter.theme !== undefined) return table.where('theme').equals(filter.theme);
  if (filter.since !== undefined) return table.where('createdAt').aboveOrEqual(filter.since);
  if (filter.facet !== undefined) return table.where('facets').equals(filter.facet);
  if (filter.touchpoint !== undefined) return table.where('touchpoint').equals(filter.touchpoint);
  if (filter.language !== undefined) return table.where('language').equals(filter.language);
  return table.toCollection();
}
