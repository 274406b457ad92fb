import type { InsertRequest, InsertResult } from '../messaging/protocol';
import { type Composer, findComposer, showsHint } from './composer';
import { readDraft } from './draft';
import { bare, setApart } from './edit';
import { openRich } from './editors/rich';
import { openTextarea } from './editors/textarea';
import type { Editor } from './editors/types';
import { addressOf, conversationOf } from './read';

/** Milliseconds that an editor is given to take a text. */
const PATIENCE = 480;
/** The same, where the editor did not say that it would. */
const SHORT_PATIENCE = 72;
const STEP = 24;
const MOST_STEPS = 6;

/**
 * Puts a text into the composer exactly once, as one step of undo, or refuses and leaves the draft as it was. Nothing is done
 * when the page, the conversation or the draft is no longer the one the text was made for. Never sends.
 */
export async function insertText(document: Document, request: InsertRequest): Promise<InsertResult> {
  const { page, edit } = request;
  if (addressOf(document) !== withoutFragment(request.url)) return refused('moved');
  if (request.conversationId !== undefined && conversationOf(document, page) !== request.conversationId) {
    return refused('moved');
  }
  const composer = findComposer(document, page);
  const draft = readDraft(document, page);
  if (!composer || !draft) return refused('noComposer');
  if (draft.mode === 'unknown') return refused('modeUnknown');
  if (draft.text !== request.draft.text || draft.mode !== request.draft.mode) return refused('changed');

  if (!(await clearHint(composer))) return refused('notTaken');
  const editor = open(composer, edit.kind === 'replace' ? edit : undefined);
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

function open(
  composer: Composer,
  target: { readonly start: number; readonly end: number } | undefined,
): Editor {
  return composer.kind === 'textarea'
    ? openTextarea(composer.editor, target)
    : openRich(composer.editor, target, composer.frame);
}

async function put(editor: Editor, text: string): Promise<InsertResult> {
  const was = bare(editor.text());
  const wanted = bare(editor.before + text + editor.after);
  for (const attempt of editor.attempts(text)) {
    const taken = attempt();
    await until(() => !editor.isThere() || bare(editor.text()) === wanted, taken ? PATIENCE : SHORT_PATIENCE);
    // An editor that works in its own time may do so twice.
    if (editor.isThere()) await pause(STEP);
    if (!editor.isThere()) return refused('noComposer');
    const is = bare(editor.text());
    if (is === wanted) return { kind: 'inserted' };
    if (is === was) continue;
    // Something else arrived than was meant: going on could put it there twice.
    await takeBack(editor, was);
    return refused('notTaken');
  }
  return refused('notTaken');
}

/** An editor may have made several steps of it. Never goes on when what is left is shorter than what the agent had. */
async function takeBack(editor: Editor, was: string): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const is = bare(editor.text());
    if (is === was || is.length < was.length || !editor.isThere()) return;
    editor.undo();
    await pause(STEP);
  }
}

async function until(done: () => boolean, patience: number): Promise<void> {
  for (let waited = 0; waited < patience && !done(); waited += STEP) await pause(STEP);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}

function refused(reason: Extract<InsertResult, { kind: 'refused' }>['reason']): InsertResult {
  return { kind: 'refused', reason };
}
