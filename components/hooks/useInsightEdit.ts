import { useState } from 'preact/hooks';
import type { FailureReason } from '../../utils/db/attempt';
import { editInsight, type InsightEdit } from '../../utils/db/editInsight';

/** What came of the last change. */
export type EditNotice = 'saved' | 'missing' | { readonly failed: FailureReason };

/** Which insight is being edited, and saving it. An edit that could not be saved stays open with what was written. */
export function useInsightEdit() {
  const [editing, setEditing] = useState<string>();
  const [notice, setNotice] = useState<EditNotice>();

  function open(id: string | undefined): void {
    setEditing(id);
    setNotice(undefined);
  }

  async function save(id: string, edit: InsightEdit): Promise<void> {
    const result = await editInsight(id, edit);
    if (result.kind === 'failed') return setNotice({ failed: result.reason });
    setEditing(undefined);
    setNotice(result.kind);
  }

  return { editing, notice, open, save };
}
