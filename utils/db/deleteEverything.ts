import { attempt, type Failed } from './attempt';
import { database } from './database';

/** Deletes every insight, what was remembered of replies, and the install key for good. Conversations get new keys from here on. */
export function deleteEverything(): Promise<{ readonly kind: 'deleted' } | Failed> {
  return attempt(database, async () => {
    await database.transaction('rw', database.insights, database.replies, database.keys, async () => {
      await database.insights.clear();
      await database.replies.clear();
      await database.keys.clear();
    });
    return { kind: 'deleted' } as const;
  });
}
