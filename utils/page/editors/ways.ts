import { isElement } from '../select';
import { keepEdges, type Pasted, toHtml, toSlice } from './pasted';
import type { Way } from './types';

/** A text on its way into a place of an editable element. */
export type Coming = {
  readonly root: HTMLElement;
  readonly place: Range;
  readonly text: string;
  /** What must be pasted to have the text there. */
  readonly pasted: Pasted | undefined;
};

/** One thing to do once `place` is selected: `true` if it was taken, or says so. */
export type Step = { readonly place: Range; readonly take: () => boolean };

/** What each way comes to; nothing where it is no way for this text. */
export const steps = {
  pasteHtml: ({ root, pasted }) =>
    pasted ? [{ place: pasted.place, take: () => paste(root, pasted.plain, pasted.html) }] : [],
  pastePlain: ({ root, pasted }) =>
    pasted ? [{ place: pasted.place, take: () => paste(root, pasted.plain) }] : [],
  pasteSlice: ({ root, pasted }) =>
    pasted ? [{ place: pasted.place, take: () => paste(root, pasted.plain, toSlice(pasted.plain)) }] : [],
  insertHtml: ({ root, place, text }) => [
    { place, take: () => command(root, 'insertHTML', keepEdges(toHtml(text))) },
  ],
  insertText: ({ root, place, text }) => [{ place, take: () => command(root, 'insertText', text) }],
  edit: editingCommands,
} satisfies Record<Way, (coming: Coming) => readonly Step[]>;

function paste(root: HTMLElement, text: string, html?: string): boolean {
  const data = new DataTransfer();
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data });
  // Firefox leaves out what it is given, and holds something of its own instead.
  const held = event.clipboardData ?? data;
  held.setData('text/plain', text);
  if (html !== undefined) held.setData('text/html', html);
  return !root.dispatchEvent(event);
}

/** One of the browser's editing commands; there is one of its own for putting nothing. */
function command(root: HTMLElement, name: 'insertHTML' | 'insertText', value: string): boolean {
  return root.ownerDocument.execCommand(value === '' ? 'delete' : name, false, value);
}

function editingCommands({ root, place, text }: Coming): readonly Step[] {
  if (text === '') return [{ place, take: () => command(root, 'insertText', '') }];
  const block = blockAt(root, place);
  const several = text.includes('\n');
  const html = several ? keepEdges(toHtml(text)) : toHtml(text);
  const asHtml = { place, take: () => command(root, 'insertHTML', html) };
  const asText = { place, take: () => command(root, 'insertText', toParagraphs(text, block)) };
  // Lines go the way of the agent's own: as blocks where there are blocks, else as line breaks.
  return block && several ? [asText, asHtml] : [asHtml, asText];
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
