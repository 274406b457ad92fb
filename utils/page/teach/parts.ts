import { parentOf } from '../scope';
import { isElement, rootIn } from '../select';
import { isVisible } from '../visible';
import { marksOf } from './marks';

/** What there is in a message beside its words. */
export type Parts = {
  readonly body: Element;
  readonly name?: Element;
  /** What says when it was written, to people at least. */
  readonly stamp?: Element;
  /** With a time that a machine can read. */
  readonly time?: Element;
};

/** "10:42", "10.42", "yesterday": a short text with a time or a date in it. */
const TIME =
  /^\D{0,15}\d{1,2}[:.]\d{2}(?!\d)|^\d{1,2}[./]\d{1,2}[./]\d{2,4}|^\d+ \p{L}+ (?:ago|sitten)$|^(?:today|yesterday|tänään|eilen|now|nyt|just now)(?:$|[ ,]+(?:at|klo)?\s*\d)/iu;
const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d|^\d{10}(?:\d{3})?$/;
const NAMED = /name|author|sender|from|user|creator|nimi|kirjoittaja|lähettäjä/iu;

/** The parts of a message in which `inside` stands among its words. */
export function partsOf(message: Element, inside: Element): Parts {
  const elements = insidesOf(message);
  const times = elements.filter((element) => isTime(element));
  const name = elements.find((element) => isName(element, inside));
  const others = [...times, ...(name ? [name] : [])];
  let body = inside === message ? (longest(elements, others) ?? message) : inside;
  for (let at = parentOf(body); at && at !== message; at = parentOf(at)) {
    if (!isElement(at)) continue;
    const block = at;
    if (others.some((other) => holds(block, other))) break;
    body = at;
  }
  const time = times.find((element) => attributeWithTime(element) !== undefined);
  const stamp = time ?? times[0];
  return { body, ...(name && { name }), ...(stamp && { stamp }), ...(time && { time }) };
}

/** The attribute in which a machine can read the time. */
export function attributeWithTime(element: Element): string | undefined {
  return [...element.attributes].find(({ name, value }) => name !== 'title' && ISO.test(value))?.name;
}

/** The elements within, in open shadow roots and frames as well. */
export function insidesOf(element: Element): Element[] {
  const own = rootIn(element);
  const roots: ParentNode[] = own ? [own, element] : [element];
  return roots.flatMap((root) =>
    [...root.querySelectorAll('*')].flatMap((each) => (rootIn(each) ? [each, ...insidesOf(each)] : [each])),
  );
}

function holds(outer: Element, inner: Element): boolean {
  for (let at: Node | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

function isTime(element: Element): boolean {
  if (element.localName === 'time' || attributeWithTime(element)) return true;
  const text = (element.textContent ?? '').trim();
  return element.childElementCount === 0 && text.length <= 30 && TIME.test(text);
}

/** A name is short, has no sentence in it, and its element says so or stands before the words. */
function isName(element: Element, inside: Element): boolean {
  const text = (element.textContent ?? '').trim();
  if (element.childElementCount > 1 || text.length < 2 || text.length > 60 || holds(element, inside))
    return false;
  if (/[.!?]\s|[!?]$|\d{3}/.test(text) || isTime(element) || holds(inside, element)) return false;
  const words = text.split(/\s+/).length;
  const marked = marksOf(element).some((mark) => NAMED.test(mark));
  const before = (element.compareDocumentPosition(inside) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return words <= 5 && (marked || (before && /^\p{Lu}/u.test(text) && element.childElementCount === 0));
}

/** The element with most words, apart from those that say who and when. */
function longest(elements: readonly Element[], others: readonly Element[]): Element | undefined {
  const length = (element: Element) => (element.textContent ?? '').trim().length;
  return elements
    .filter((element) => isVisible(element))
    .filter((element) => !others.some((other) => holds(element, other) || holds(other, element)))
    .toSorted((one, other) => length(other) - length(one))[0];
}
