import Dexie, { type Table } from 'dexie';
import type { Insight } from '../insights/types';

/** A key of this installation. It cannot be exported, so what it has keyed cannot be linked elsewhere. */
export type StoredKey = { readonly id: 'install'; readonly key: CryptoKey };

/** That a reply was given in a conversation: keyed names, no words. `seenAt`: ISO 8601. */
export type GivenReply = { readonly reply: string; readonly conversation: string; readonly seenAt: string };

export class KuuleDatabase extends Dexie {
  declare readonly insights: Table<Insight, string>;
  declare readonly keys: Table<StoredKey, string>;
  declare readonly replies: Table<GivenReply, [string, string]>;

  constructor(name = 'kuule') {
    super(name);
    // Versions are never edited once released: a change is a further `version(n)` with its upgrade.
    this.version(1).stores({
      insights: 'id, [createdAt+id], createdAt, language, theme, *facets, touchpoint, conversationKey',
      keys: 'id',
    });
    this.version(2).stores({ replies: '[reply+conversation], reply, seenAt' });
  }
}

/** The one database of the installation; it opens at the first use. */
export const database = new KuuleDatabase();
