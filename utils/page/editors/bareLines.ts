import { isBlock } from '../text';

/**
 * The lines around a place that stand beside the blocks of an editor, in none of them. Some editors make a block of all that is
 * pasted there, which would break a line in two: then all of the lines must be pasted. `undefined`: the place is in a block.
 */
export function bareLines(root: HTMLElement, place: Range): Range | undefined {
  const first = childWith(root, place.startContainer);
  const last = childWith(root, place.endContainer);
  if (!first || !last) return undefined;
  for (let child: Node | null = first; child; child = child === last ? null : child.nextSibling) {
    if (isBlock(child)) return undefined;
  }
  const lines = place.cloneRange();
  lines.setStartBefore(furthest(first, 'previousSibling'));
  lines.setEndAfter(furthest(last, 'nextSibling'));
  return lines;
}

/** The lines as they are to be, in an element of their own. */
export function changedLines(root: HTMLElement, lines: Range, place: Range, text: string): HTMLElement {
  const document = root.ownerDocument;
  const before = lines.cloneRange();
  before.setEnd(place.startContainer, place.startOffset);
  const after = lines.cloneRange();
  after.setStart(place.endContainer, place.endOffset);
  const changed = document.createElement('div');
  changed.append(
    before.cloneContents(),
    ...text.split('\n').flatMap((line, index) => (index > 0 ? [document.createElement('br'), line] : [line])),
    after.cloneContents(),
  );
  return changed;
}

function childWith(root: HTMLElement, within: Node): Node | undefined {
  let node: Node | null = within;
  while (node && node.parentNode !== root) node = node.parentNode;
  return node ?? undefined;
}

function furthest(from: Node, side: 'previousSibling' | 'nextSibling'): Node {
  const next = from[side];
  return next && !isBlock(next) ? furthest(next, side) : from;
}
