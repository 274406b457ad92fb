import type { Insight } from '../insights/types';
import { attempt, type Failed } from './attempt';
import { database } from './database';
import { keepStorage } from './storage';

export type SaveResult = { readonly kind: 'saved' } | Failed;

/** Stores a new insight. At the first one the browser is asked not to clear the storage by itself. */
export function logInsight(insight: Insight): Promise<SaveResult> {
  return attempt(database, async () => {
    const count = await database.transaction('rw', database.insights, async () => {
      await database.insights.add(insight);
      return database.insights.count();
    });
    if (count === 1) void keepStorage();
    return { kind: 'saved' } as const;
  });
}
