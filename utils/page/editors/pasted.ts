import { pageText } from '../text';
import { bareLines, changedLines } from './bareLines';

/** Something to paste in place of something. Without `html` it is for editors that ask for plain text alone. */
export type Pasted = { readonly place: Range; readonly plain: string; readonly html?: string };

/** Drafts longer than this are not pasted whole. */
const LIMIT = 200_000;

/** What to paste so that `text` stands in a place: at the caret the text itself, in place of words sometimes more than they. */
export function pastedAt(root: HTMLElement, place: Range, text: string): readonly Pasted[] {
  const lines = place.collapsed ? undefined : bareLines(root, place);
  if (lines) {
    const changed = changedLines(root, lines, place, text);
    return [{ place: lines, plain: pageText(changed, { limit: LIMIT }).text, html: changed.innerHTML }];
  }
  if (text === '') return besides(place);
  return [
    { place, plain: text, html: keepEdges(toHtml(text)) },
    { place, plain: text },
  ];
}

/** Lines and nothing else: what the agent inserts is plain text. */
export function toHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replaceAll('\n', '<br>');
}

/** Editors trim what is pasted: a space that must stay at its edge is one that does not break. */
function keepEdges(html: string): string {
  return html.replace(/^ | $/g, '&nbsp;');
}

/**
 * Nothing cannot be pasted: the letter beside the words goes along. Editors with an undo of their own make a step of a paste, while what
 * the browser deletes joins the agent's typing, and one undo would take that along.
 */
function besides(words: Range): readonly Pasted[] {
  const { startContainer, startOffset, endContainer, endOffset } = words;
  const place = words.cloneRange();
  const after = /^\S/u.exec(textOf(endContainer).slice(endOffset))?.[0];
  const before = /\S$/u.exec(textOf(startContainer).slice(0, startOffset))?.[0];
  if (after !== undefined) place.setEnd(endContainer, endOffset + after.length);
  else if (before !== undefined) place.setStart(startContainer, startOffset - before.length);
  const plain = after ?? before;
  return plain === undefined ? [] : [{ place, plain, html: toHtml(plain) }];
}

function textOf(node: Node): string {
  return node.nodeType === 3 ? (node.nodeValue ?? '') : '';
}
