import type { Insight } from '../insights/types';
import { attempt } from './attempt';
import { database } from './database';
import type { SaveResult } from './logInsight';

/** Puts a removed insight back exactly as it was. Doing it twice changes nothing. */
export function restoreInsight(insight: Insight): Promise<SaveResult> {
  return attempt(database, async () => {
    await database.insights.put(insight);
    return { kind: 'saved' } as const;
  });
}
