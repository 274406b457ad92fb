import { expect, test } from 'vitest';
import { withRemoved } from '../../../components/dashboard/withRemoved';
import { insightAt } from '../../utils/db/insight';

test('a removed insight keeps its place, and is not shown twice while the database is a moment behind', () => {
  const [oldest, middle, newest] = [insightAt(1), insightAt(2), insightAt(3)];
  expect(withRemoved([newest, oldest], [middle])).toEqual([
    { insight: newest, removed: false },
    { insight: middle, removed: true },
    { insight: oldest, removed: false },
  ]);
  expect(withRemoved([newest, middle], [middle])).toEqual([
    { insight: newest, removed: false },
    { insight: middle, removed: false },
  ]);
});
