import { isUntouched } from '../edit';
import { type PageText, type Place, pageText } from '../text';
import { NOT_TYPED } from './notTyped';
import { pastedAt, withCharBefore } from './pasted';
import { selectedIn, setSelection } from './selection';
import type { Attempt, Editor, EditorKind, Target } from './types';
import { steps } from './ways';

/** Drafts longer than this are not compared to their end. */
const LIMIT = 200_000;
const READING = { limit: LIMIT, without: NOT_TYPED };

/** An editable element, on the page or in an iframe of its own. Which of its kind's ways in it takes, only trying tells. */
export function openRich(
  root: HTMLElement,
  kind: EditorKind,
  target: Target,
  frame?: HTMLIFrameElement,
): Editor {
  const document = root.ownerDocument;
  const range = target ? rangeOf(root, target) : caretIn(root);
  const opened = target ? textBeside(root, target) : textAround(root, range);

  function select(place: Range): void {
    frame?.focus({ preventScroll: true });
    root.focus({ preventScroll: true });
    if (kind.mustBeEntered && !document.hasFocus()) {
      root.dispatchEvent(new FocusEvent('focus'));
      root.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    }
    if (kind.notesAtMouse) root.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    setSelection(root, place.cloneRange());
  }

  function attempts(text: string): readonly Attempt[] {
    const bare = pastedAt(root, range, text);
    const pasted = bare && kind.joinsTyping && range.collapsed ? withCharBefore(bare) : bare;
    const { line, lines = line } = kind.ways;
    return (text.includes('\n') ? lines : line)
      .flatMap((way) => steps[way]({ root, place: range, text, pasted }))
      .map(({ place, take }) => ({ select: () => select(place), take }));
  }

  const history = {
    undo: () => {
      document.execCommand('undo');
    },
    redo: () => {
      document.execCommand('redo');
    },
  };

  return {
    document,
    answersAtOnce: false,
    settles: kind.settles,
    text: () => pageText(root, READING).text,
    ...opened,
    isThere: () => root.isConnected && (frame?.isConnected ?? true),
    attempts,
    ...(kind.history === 'browser' ? { history } : {}),
    seal: () => {
      const now = selectedIn(root);
      if (now) setSelection(root, now.cloneRange());
    },
  };
}

function textBeside(root: HTMLElement, target: NonNullable<Target>): { before: string; after: string } {
  const { text } = pageText(root, READING);
  return { before: text.slice(0, target.start), after: text.slice(target.end) };
}

function textAround(root: HTMLElement, range: Range): { before: string; after: string } {
  const at: Place = { node: range.startContainer, offset: range.startOffset };
  const { text, before } = pageText(root, { ...READING, at });
  const head = before ?? text;
  return { before: head, after: text.slice(head.length) };
}

/** The agent's caret; where they have not been, above a signature or quote and below anything else. */
function caretIn(root: HTMLElement): Range {
  const document = root.ownerDocument;
  const current = selectedIn(root)?.cloneRange();
  if (current && root.contains(current.commonAncestorContainer)) {
    // What the agent has selected stays: the text goes behind it.
    current.collapse(false);
    return current;
  }
  const range = document.createRange();
  range.selectNodeContents(root);
  range.collapse(isUntouched(pageText(root, READING).text));
  return range;
}

function rangeOf(root: HTMLElement, target: { readonly start: number; readonly end: number }): Range {
  const read = pageText(root, READING);
  const range = root.ownerDocument.createRange();
  const start = placeOf(read, target.start, 'start');
  const end = placeOf(read, target.end, 'end');
  if (!start || !end) range.selectNodeContents(root);
  else {
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
  }
  return range;
}

function placeOf({ runs }: PageText, offset: number, side: 'start' | 'end'): Place | undefined {
  const run =
    side === 'start'
      ? runs.find(({ textStart, length }) => textStart + length > offset)
      : runs.findLast(({ textStart }) => textStart < offset);
  if (!run) return undefined;
  const within = Math.min(Math.max(offset - run.textStart, 0), run.length);
  return { node: run.node, offset: run.nodeStart + within };
}
