import type { LiveView } from './state';

/** Why nothing can be put into the draft now; `undefined` when it can. */
export type NoInsertReason = 'noComposer' | 'modeUnknown';

/** Whether the composer would take text: it must be there, and it must be known who would read it. */
export function reasonNotToInsert(view: LiveView): NoInsertReason | undefined {
  if (view.source === 'pasted') return undefined;
  if (!view.draft) return 'noComposer';
  return view.draft.mode === 'unknown' ? 'modeUnknown' : undefined;
}
