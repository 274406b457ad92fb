import { useState } from 'preact/hooks';
import type { FailureReason } from '../../utils/db/attempt';
import { removeInsight } from '../../utils/db/removeInsight';
import { restoreInsight } from '../../utils/db/restoreInsight';
import type { Insight } from '../../utils/insights/types';

/** What came of the last removal; announced, and shown until the next. */
export type RemovalNotice = 'removed' | 'restored' | { readonly failed: FailureReason };

/** Removing with the way back: a removed insight is held here until the page is left, so that it can be put back. */
export function useInsightRemoval() {
  const [removed, setRemoved] = useState<readonly Insight[]>([]);
  const [notice, setNotice] = useState<RemovalNotice>();
  const [restored, setRestored] = useState<string>();

  async function remove(id: string): Promise<void> {
    const result = await removeInsight(id);
    if (result.kind === 'failed') return setNotice({ failed: result.reason });
    if (result.kind === 'removed') setRemoved((before) => [...before, result.insight]);
    setNotice('removed');
  }

  async function undo(insight: Insight): Promise<void> {
    const result = await restoreInsight(insight);
    if (result.kind === 'failed') return setNotice({ failed: result.reason });
    setRemoved((before) => before.filter(({ id }) => id !== insight.id));
    setRestored(insight.id);
    setNotice('restored');
  }

  return { removed, restored, notice, remove, undo };
}
