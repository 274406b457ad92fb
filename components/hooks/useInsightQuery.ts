import { liveQuery } from 'dexie';
import { type Inputs, useEffect, useState } from 'preact/hooks';
import { type FailureReason, reasonOf } from '../../utils/db/attempt';

/** What a query of the database says now. */
export type Answer<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'failed'; readonly reason: FailureReason };

/**
 * Follows a query: asks again whenever what it read has changed, on this page or another. While a query with other
 * `inputs` is on its way, the last answer stays, so that nothing flickers.
 */
export function useInsightQuery<Value>(query: () => Promise<Value>, inputs: Inputs): Answer<Value> {
  const [answer, setAnswer] = useState<Answer<Value>>({ kind: 'loading' });
  useEffect(() => {
    const subscription = liveQuery(() => answerOf(query)).subscribe({
      next: setAnswer,
      error: (problem) => setAnswer({ kind: 'failed', reason: reasonOf(problem) }),
    });
    return () => subscription.unsubscribe();
  }, inputs);
  return answer;
}

/** A live query keeps silent when the database cannot be opened and waits; people are told instead. */
async function answerOf<Value>(query: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { kind: 'ready', value: await query() };
  } catch (problem) {
    // Its own sign that newer data made this question needless.
    if (problem instanceof Error && problem.name === 'AbortError') throw problem;
    return { kind: 'failed', reason: reasonOf(problem) };
  }
}
