import { insertInto } from '../../utils/messaging/insert';
import type { InsertRequest } from '../../utils/messaging/protocol';
import { apply } from '../../utils/rewrites/apply';
import type { Rewrite } from '../../utils/rewrites/types';
import type { Notice } from '../panel/state';
import type { OpenConversation } from './useConversation';
import type { Page } from './usePage';

/** Puts words where the agent writes. Nothing is ever sent, and every refusal is said. */
export function useEditing(
  conversation: OpenConversation | undefined,
  page: Page,
  writePasted: (draft: string) => void,
  tell: (notice: Notice) => void,
) {
  async function edit(change: InsertRequest['edit'], done: 'inserted' | 'applied'): Promise<void> {
    if (!conversation) return;
    if (page.kind !== 'read' || !conversation.draft || !conversation.url) {
      return tell({ kind: 'refused', reason: 'noComposer', text: change.text });
    }
    const result = await insertInto(page.tabId, {
      page: page.adapter.page,
      url: conversation.url,
      draft: conversation.draft,
      edit: change,
    });
    tell(
      result.kind === 'inserted'
        ? { kind: done }
        : { kind: 'refused', reason: result.reason, text: change.text },
    );
  }

  function insert(text: string): void {
    if (conversation?.source === 'pasted') {
      const before = conversation.draft?.text ?? '';
      writePasted(before === '' || /\s$/.test(before) ? before + text : `${before} ${text}`);
      return tell({ kind: 'inserted' });
    }
    void edit({ kind: 'insert', text }, 'inserted');
  }

  /** `checked` is the draft that the rewrite speaks of. */
  function applyRewrite(checked: string | undefined, rewrite: Rewrite, text: string): void {
    if (checked === undefined || conversation?.draft?.text !== checked) {
      return tell({ kind: 'refused', reason: 'changed', text });
    }
    if (conversation.source === 'pasted') {
      const after = apply(checked, rewrite, text);
      if (after === undefined) return tell({ kind: 'refused', reason: 'changed', text });
      writePasted(after);
      return tell({ kind: 'applied' });
    }
    void edit({ kind: 'replace', start: rewrite.start, end: rewrite.end, text }, 'applied');
  }

  function copy(text: string): void {
    void navigator.clipboard.writeText(text).then(
      () => tell({ kind: 'copied' }),
      () => tell({ kind: 'refused', reason: 'notTaken', text }),
    );
  }

  return { insert, apply: applyRewrite, copy };
}
