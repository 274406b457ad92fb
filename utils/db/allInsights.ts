import type { InsightFilter } from '../insights/filter';
import type { Insight } from '../insights/types';
import { listInsights, type Place } from './listInsights';

/** Every insight that passes the filter, newest first, read in pages. Throws when the database cannot be read. */
export async function allInsights(filter: InsightFilter = {}, pageSize = 500): Promise<Insight[]> {
  const all: Insight[] = [];
  let after: Place | undefined;
  do {
    const page = await listInsights(filter, { limit: pageSize, ...(after && { after }) });
    all.push(...page.insights);
    after = page.next;
  } while (after);
  return all;
}
