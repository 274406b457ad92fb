import { useRef } from 'preact/hooks';
import type { LiveView } from '../panel/state';

/** `checkedDraft` is the text that the findings speak of. */
type ConversationView = { readonly view: LiveView; readonly checkedDraft: string };

/**
 * The view, with the last analysis standing in while a new one is under way: what is being read does not vanish and come
 * back. Messages and prompts stay with the analysis that speaks of them, findings with the draft they were found in.
 */
export function useConversationView(newest: LiveView): ConversationView {
  const heard = useRef<LiveView | undefined>(undefined);
  const checked = useRef<LiveView | undefined>(undefined);

  const checking =
    newest.checking ??
    (newest.analysis === checked.current?.analysis && newest.draft?.text !== checked.current?.draft?.text);
  if (newest.analysis) heard.current = newest;
  if (newest.analysis && !checking) checked.current = newest;

  const { analysis, messages, language, prompts, handover } = newest.analysis
    ? newest
    : (heard.current ?? newest);
  const { findings, draft } = checked.current ?? newest;
  return {
    view: {
      ...newest,
      ...(analysis && { analysis }),
      messages,
      language,
      prompts,
      findings,
      ...(handover !== undefined && { handover }),
    },
    checkedDraft: draft?.text ?? '',
  };
}
