import type { Insight } from '../insights/types';
import { attempt, type Failed } from './attempt';
import { database } from './database';

export type ImportResult =
  | { readonly kind: 'imported'; readonly added: number; readonly already: number }
  | Failed;

/**
 * Adds the insights that are not here yet, all or none. Those whose id is here stay as they are on this machine, so that
 * importing an old backup never undoes a later edit.
 */
export function importInsights(insights: readonly Insight[]): Promise<ImportResult> {
  return attempt<ImportResult>(database, () =>
    database.transaction('rw', database.insights, async () => {
      const unique = [...new Map(insights.map((insight) => [insight.id, insight])).values()];
      const here = await database.insights.bulkGet(unique.map((insight) => insight.id));
      const fresh = unique.filter((_, index) => here[index] === undefined);
      await database.insights.bulkAdd(fresh);
      return { kind: 'imported', added: fresh.length, already: insights.length - fresh.length };
    }),
  );
}
