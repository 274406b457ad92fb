import type { Insight } from '../insights/types';
import { attempt, type Failed } from './attempt';
import { database } from './database';

/** What may be changed later: how the agent sorted and read the quote. The quote itself stays as it was logged. */
export type InsightEdit = Pick<Insight, 'facets'> & {
  readonly theme: string | undefined;
  readonly reading: string | undefined;
};

export type EditResult = { readonly kind: 'saved' } | { readonly kind: 'missing' } | Failed;

/** Replaces theme, facets and reading of an insight. An `undefined` theme or reading is removed. */
export function editInsight(id: string, edit: InsightEdit): Promise<EditResult> {
  return attempt<EditResult>(database, async () => {
    const changed = await database.insights
      .where('id')
      .equals(id)
      .modify({ ...edit });
    return { kind: changed === 0 ? 'missing' : 'saved' };
  });
}
