import { isUntouched } from '../edit';
import { isElement } from '../select';
import { type PageText, type Place, pageText } from '../text';
import { pastedAt, toHtml } from './pasted';
import type { Attempt, Editor, Target } from './types';

/** Drafts longer than this are not compared to their end. */
const LIMIT = 200_000;

/**
 * An editable element, on the page or in an iframe of its own. Which way in an editor takes, only trying tells: some handle a paste, some
 * the browser's editing commands, and some answer "done" to what they ignore.
 */
export function openRich(root: HTMLElement, target: Target, frame?: HTMLIFrameElement): Editor {
  const document = root.ownerDocument;
  const range = target ? rangeOf(root, target) : caretIn(root);
  const opened = target ? textBeside(root, target) : textAround(root, range);

  function select(place: Range): void {
    frame?.focus({ preventScroll: true });
    root.focus({ preventScroll: true });
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(place.cloneRange());
  }

  function attempt(how: Attempt, place = range): Attempt {
    return () => {
      select(place);
      return how();
    };
  }

  function commands(text: string): readonly Attempt[] {
    if (text === '') return [attempt(() => document.execCommand('delete'))];
    const block = blockAt(root, range);
    const asHtml = attempt(() => document.execCommand('insertHTML', false, toHtml(text)));
    const asText = attempt(() => document.execCommand('insertText', false, toParagraphs(text, block)));
    // Lines go the way of the agent's own: as blocks where there are blocks, else as line breaks.
    return block && text.includes('\n') ? [asText, asHtml] : [asHtml, asText];
  }

  return {
    document,
    answersAtOnce: false,
    text: () => pageText(root, { limit: LIMIT }).text,
    ...opened,
    isThere: () => root.isConnected && (frame?.isConnected ?? true),
    attempts: (text) => [
      ...pastedAt(root, range, text).map(({ place, plain, html }) =>
        attempt(() => paste(root, plain, html), place),
      ),
      ...commands(text),
    ],
    undo: () => {
      document.execCommand('undo');
    },
    redo: () => {
      document.execCommand('redo');
    },
    seal: () => {
      const selection = document.getSelection();
      if (!selection || selection.rangeCount === 0) return;
      const now = selection.getRangeAt(0).cloneRange();
      selection.removeAllRanges();
      selection.addRange(now);
    },
  };
}

/** Paragraphs stand apart by themselves: a blank line between them would be one too many. */
function toParagraphs(text: string, block: string | undefined): string {
  return block === 'p' ? text.replace(/\n{2,}/g, '\n') : text;
}

/** The kind of block that the place is in, if the editor makes blocks. */
function blockAt(root: HTMLElement, range: Range): string | undefined {
  const at = range.startContainer;
  const element = isElement(at) ? at : at.parentElement;
  const block = element?.closest('p, div, li, blockquote');
  return block && block !== root && root.contains(block) ? block.localName : undefined;
}

function paste(root: HTMLElement, text: string, html?: string): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  if (html !== undefined) data.setData('text/html', html);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data });
  return !root.dispatchEvent(event);
}

function textBeside(root: HTMLElement, target: NonNullable<Target>): { before: string; after: string } {
  const { text } = pageText(root, { limit: LIMIT });
  return { before: text.slice(0, target.start), after: text.slice(target.end) };
}

function textAround(root: HTMLElement, range: Range): { before: string; after: string } {
  const at: Place = { node: range.startContainer, offset: range.startOffset };
  const { text, before } = pageText(root, { limit: LIMIT, at });
  const head = before ?? text;
  return { before: head, after: text.slice(head.length) };
}

/** The agent's caret; where they have not been, above a signature or quote and below anything else. */
function caretIn(root: HTMLElement): Range {
  const document = root.ownerDocument;
  const selection = document.getSelection();
  const current = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  if (current && root.contains(current.commonAncestorContainer)) {
    // What the agent has selected stays: the text goes behind it.
    current.collapse(false);
    return current;
  }
  const range = document.createRange();
  range.selectNodeContents(root);
  range.collapse(isUntouched(pageText(root, { limit: LIMIT }).text));
  return range;
}

function rangeOf(root: HTMLElement, target: { readonly start: number; readonly end: number }): Range {
  const read = pageText(root, { limit: LIMIT });
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
