import { isUntouched } from '../edit';
import type { Editor, Target } from './types';

/** A plain text box. The browser's own editing command keeps its undo; the value is set only where that command has no effect. */
export function openTextarea(box: HTMLTextAreaElement, target: Target): Editor {
  const value = box.value;
  const { start, end } = target ?? caret(box);

  function select(): void {
    box.focus({ preventScroll: true });
    // Also when the caret is there already: it ends the agent's typing, or one undo would take that along.
    box.setSelectionRange(start, end);
  }

  return {
    document: box.ownerDocument,
    answersAtOnce: true,
    settles: 0,
    text: () => box.value,
    before: value.slice(0, start),
    after: value.slice(end),
    isThere: () => box.isConnected && !box.disabled,
    attempts: (text) => [
      {
        select,
        take: () => box.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text),
      },
      {
        select,
        take: () => {
          setValue(box, value.slice(0, start) + text + value.slice(end));
          box.setSelectionRange(start + text.length, start + text.length);
          box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
          return true;
        },
      },
    ],
    history: {
      undo: () => {
        box.ownerDocument.execCommand('undo');
        if (box.value === value) return;
        setValue(box, value);
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      redo: () => {
        box.ownerDocument.execCommand('redo');
      },
    },
    seal: () => box.setSelectionRange(box.selectionStart, box.selectionEnd),
  };
}

/** Where the agent is; in a box that they have not been in, above a signature or quote and below anything else. */
function caret(box: HTMLTextAreaElement): { start: number; end: number } {
  const been = box.ownerDocument.activeElement === box || box.selectionEnd > 0;
  const at = been ? box.selectionEnd : isUntouched(box.value) ? 0 : box.value.length;
  return { start: at, end: at };
}

/** The prototype's setter: frameworks put one of their own on the element and would not notice. */
function setValue(box: HTMLTextAreaElement, value: string): void {
  const prototype = Object.getPrototypeOf(box) as object;
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  if (setter) setter.call(box, value);
  else box.value = value;
}
