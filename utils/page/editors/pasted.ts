import { pageText } from '../text';
import { bareLines, changedLines } from './bareLines';

/** What goes in place of something, as one paste. */
export type Pasted = { readonly place: Range; readonly plain: string; readonly html: string };

/** Drafts longer than this are not pasted whole. */
const LIMIT = 200_000;

/** What to paste so that `text` stands in a place: at the caret the text itself, in place of words sometimes more than they. */
export function pastedAt(root: HTMLElement, place: Range, text: string): Pasted | undefined {
  const lines = place.collapsed ? undefined : bareLines(root, place);
  if (lines) {
    const changed = changedLines(root, lines, place, text);
    return { place: lines, plain: pageText(changed, { limit: LIMIT }).text, html: changed.innerHTML };
  }
  if (text === '') return besides(place);
  return { place, plain: text, html: keepEdges(toHtml(text)) };
}

/** The same with the character before it, if one stands there in the same line. */
export function withCharBefore({ place, plain, html }: Pasted): Pasted {
  const { startContainer, startOffset } = place;
  const char = /[^\uFEFF]$/u.exec(textOf(startContainer).slice(0, startOffset))?.[0];
  if (char === undefined) return { place, plain, html };
  const wider = place.cloneRange();
  wider.setStart(startContainer, startOffset - char.length);
  return { place: wider, plain: char + plain, html: toHtml(char) + html };
}

/** Lines and nothing else: what the agent inserts is plain text. */
export function toHtml(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

/** Editors trim HTML: a space that must stay at its edge is one that does not break. */
export function keepEdges(html: string): string {
  return html.replace(/^ | $/g, '&nbsp;');
}

/** The same in the format that ProseMirror pastes without changing it: a paragraph a line, the first and the last joined to what is there. */
export function toSlice(text: string): string {
  const paragraphs = text.split('\n').map((line) => `<p>${escaped(line)}</p>`);
  return paragraphs.join('').replace('<p>', '<p data-pm-slice="1 1 []">');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Nothing cannot be pasted: the letter beside the words goes along. Editors with an undo of their own make a step of a paste, while what
 * the browser deletes joins the agent's typing, and one undo would take that along.
 */
function besides(words: Range): Pasted | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = words;
  const place = words.cloneRange();
  const after = /^\S/u.exec(textOf(endContainer).slice(endOffset))?.[0];
  const before = /\S$/u.exec(textOf(startContainer).slice(0, startOffset))?.[0];
  if (after !== undefined) place.setEnd(endContainer, endOffset + after.length);
  else if (before !== undefined) place.setStart(startContainer, startOffset - before.length);
  const plain = after ?? before;
  return plain === undefined ? undefined : { place, plain, html: toHtml(plain) };
}

function textOf(node: Node): string {
  return node.nodeType === 3 ? (node.nodeValue ?? '') : '';
}
