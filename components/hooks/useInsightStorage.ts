import { useEffect, useState } from 'preact/hooks';
import { countInsights } from '../../utils/db/countInsights';
import { deleteEverything } from '../../utils/db/deleteEverything';
import { storedBytes } from '../../utils/db/storage';
import { useInsightQuery } from './useInsightQuery';

/** How much is stored, and deleting all of it. */
export function useInsightStorage() {
  const count = useInsightQuery(async () => (await countInsights({})).all, []);
  const [bytes, setBytes] = useState<number>();
  const [outcome, setOutcome] = useState<'deleted' | 'failed'>();
  const insights = count.kind === 'ready' ? count.value : undefined;

  useEffect(() => {
    void storedBytes().then(setBytes);
  }, [insights]);

  return {
    /** `undefined` while it is not known. */
    insights,
    failed: count.kind === 'failed',
    bytes,
    outcome,
    deleteAll: async () => setOutcome((await deleteEverything()).kind),
  };
}
