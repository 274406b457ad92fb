import type { Insight } from '../../utils/insights/types';

export type Row = { readonly insight: Insight; readonly removed: boolean };

/** The shown insights with the removed ones in the places they had, newest first. */
export function withRemoved(shown: readonly Insight[], removed: readonly Insight[]): readonly Row[] {
  const here = new Set(shown.map(({ id }) => id));
  const rows = [
    ...shown.map((insight) => ({ insight, removed: false })),
    // The answer of the database may be a moment behind: what it still shows is not shown twice.
    ...removed.filter(({ id }) => !here.has(id)).map((insight) => ({ insight, removed: true })),
  ];
  return rows.sort(
    (a, b) => compare(b.insight.createdAt, a.insight.createdAt) || compare(b.insight.id, a.insight.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
