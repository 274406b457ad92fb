import { useEffect, useState } from 'preact/hooks';
import { countInsights, type InsightCount } from '../../utils/db/countInsights';
import { listInsights } from '../../utils/db/listInsights';
import { type ThemeInUse, themesInUse } from '../../utils/db/themesInUse';
import type { InsightFilter } from '../../utils/insights/filter';
import type { Insight } from '../../utils/insights/types';
import { type Answer, useInsightQuery } from './useInsightQuery';

/** How many insights are shown at first, and how many more at each press. */
export const PAGE_SIZE = 20;

export type InsightsView = {
  readonly insights: readonly Insight[];
  readonly count: InsightCount;
  readonly themes: readonly ThemeInUse[];
  readonly hasMore: boolean;
};

/** The insights that pass a filter, newest first, kept up to date; `showMore` shows the next twenty. */
export function useInsights(filter: InsightFilter): {
  readonly answer: Answer<InsightsView>;
  readonly showMore: () => void;
} {
  const inputs = [filter.facet, filter.theme, filter.touchpoint, filter.language, filter.since, filter.text];
  const [limit, setLimit] = useState(PAGE_SIZE);
  useEffect(() => setLimit(PAGE_SIZE), inputs);

  const answer = useInsightQuery(async () => {
    const [page, count, themes] = await Promise.all([
      listInsights(filter, { limit }),
      countInsights(filter),
      themesInUse(),
    ]);
    return { insights: page.insights, count, themes, hasMore: page.next !== undefined };
  }, [...inputs, limit]);

  return { answer, showMore: () => setLimit(limit + PAGE_SIZE) };
}
