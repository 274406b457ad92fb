import type { Insight } from '../insights/types';
import { attempt, type Failed } from './attempt';
import { database } from './database';

export type RemoveResult =
  | { readonly kind: 'removed'; readonly insight: Insight }
  | { readonly kind: 'missing' }
  | Failed;

/** Takes an insight away and hands it back, so that the removal can be undone with `restoreInsight`. */
export function removeInsight(id: string): Promise<RemoveResult> {
  return attempt<RemoveResult>(database, () =>
    database.transaction('rw', database.insights, async () => {
      const insight = await database.insights.get(id);
      if (insight === undefined) return { kind: 'missing' };
      await database.insights.delete(id);
      return { kind: 'removed', insight };
    }),
  );
}
