import { parentOf } from '../scope';
import { isElement } from '../select';
import { isVisible } from '../visible';
import { marksOf } from './marks';

/** Two messages, and the smallest element that holds both: the thread. */
export type Blocks = { readonly thread: Element; readonly one: Element; readonly other: Element };

/** Names of elements that hold words of a text rather than a whole message. */
const INLINE = /^(?:p|span|br|b|i|em|strong|a|li|blockquote|img|td|th)$/;

/** The blocks that two elements in different messages belong to; nothing where they are in the same one. */
export function blocksAround(oneInside: Element, otherInside: Element): Blocks | undefined {
  const ones = chainOf(oneInside);
  const others = chainOf(otherInside);
  const thread = ones.find((element) => others.includes(element));
  if (!thread) return undefined;
  // From the thread inwards.
  const onePath = ones.slice(0, ones.indexOf(thread)).reverse();
  const otherPath = others.slice(0, others.indexOf(thread)).reverse();
  let depth = 0;
  // Messages may stand in groups, by day or by author: then the repeated elements within those are meant.
  while (isGroup(onePath, depth) || isGroup(otherPath, depth)) {
    if (!onePath[depth + 1] || !otherPath[depth + 1]) break;
    depth++;
  }
  const one = onePath[depth];
  const other = otherPath[depth];
  return one && other ? { thread: wholeThread(thread, one), one, other } : undefined;
}

/** Both may have been in one of several groups: then the thread is what holds the groups. */
function wholeThread(within: Element, message: Element): Element {
  const parent = within.parentElement;
  if (!parent || within.localName === 'tbody') return within;
  const groups = alike(within, [...parent.children]).filter(
    (group) => alike(message, [...group.children]).length > 0,
  );
  return groups.length > 1 ? wholeThread(parent, message) : within;
}

function isGroup(path: readonly Element[], depth: number): boolean {
  const inner = path[depth + 1];
  const parent = inner?.parentElement;
  if (!inner || !parent || INLINE.test(inner.localName)) return false;
  return alike(inner, [...parent.children]).length > 1;
}

/** Those of some elements that are made like one of them. */
export function alike(element: Element, others: readonly Element[]): readonly Element[] {
  const marks = marksOf(element);
  return others.filter(
    (other) =>
      other.localName === element.localName &&
      (other === element || marks.length === 0 || marks.some((mark) => other.matches(mark))) &&
      isVisible(other) &&
      hasWords(other),
  );
}

function hasWords(element: Element): boolean {
  return /\p{L}{2}/u.test(element.textContent ?? '') || element.shadowRoot !== null;
}

/** An element and all that is around it, out of shadow roots and iframes. */
function chainOf(element: Element): Element[] {
  const chain: Element[] = [element];
  for (let at = parentOf(element); at; at = parentOf(at)) if (isElement(at)) chain.push(at);
  return chain;
}
