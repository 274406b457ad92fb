import type { InsertRequest, InsertResult } from '../messaging/protocol';
import { type Composer, findComposer, showsHint } from './composer';
import { readDraft } from './draft';
import { setApart } from './edit';
import { openEditor } from './editors/open';
import { put } from './put';
import { readPage } from './read';
import { addressOf, conversationOf } from './scene';
import { until } from './wait';

/** Milliseconds in which an editor takes its hint away, if it was told that it was entered. */
const PATIENCE = 480;
/** The same, where it may not have been. */
const SHORT_PATIENCE = 72;

/**
 * Puts a text into the composer exactly once, as one step of undo, or refuses and says why. Nothing is done when the page, the conversation or the draft is no longer the one the text was made for. Never sends.
 */
export async function insertText(document: Document, request: InsertRequest): Promise<InsertResult> {
  const { page, edit } = request;
  if (addressOf(document) !== withoutFragment(request.url)) return refused('moved');
  if (request.conversationId !== undefined && conversationOf(document, page) !== request.conversationId) {
    return refused('moved');
  }
  if (request.opening !== undefined && readPage(document, page).messages[0]?.text !== request.opening) {
    return refused('moved');
  }
  const composer = findComposer(document, page);
  const draft = readDraft(document, page);
  if (!composer || !draft) return refused('noComposer');
  if (draft.mode === 'unknown') return refused('modeUnknown');
  if (draft.text !== request.draft.text || draft.mode !== request.draft.mode) return refused('changed');

  if (!(await clearHint(composer))) return refused('notTaken');
  const target = edit.kind === 'replace' ? edit : undefined;
  const editor = openEditor(composer.editor, target, composer.frame);
  const text = edit.kind === 'replace' ? edit.text : setApart(editor.before, edit.text, editor.after);
  return put(editor, text);
}

/** A hint goes when its editor is entered. Text put beside it would go with it. */
async function clearHint(composer: Composer): Promise<boolean> {
  if (!showsHint(composer)) return true;
  const { editor, frame } = composer;
  frame?.focus({ preventScroll: true });
  editor.focus({ preventScroll: true });
  await until(() => !showsHint(composer), SHORT_PATIENCE);
  if (!showsHint(composer)) return true;
  // While the keyboard is in the browser's panel, the page is not told that it was entered.
  for (const told of [editor, editor.ownerDocument, editor.ownerDocument.defaultView]) {
    told?.dispatchEvent(new FocusEvent('focus'));
  }
  await until(() => !showsHint(composer), PATIENCE);
  return !showsHint(composer);
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}

function refused(reason: Extract<InsertResult, { kind: 'refused' }>['reason']): InsertResult {
  return { kind: 'refused', reason };
}
