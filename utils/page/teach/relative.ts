import { parentOf } from '../scope';
import { all, isElement } from '../select';
import { marksOf, sharedMarks } from './marks';

/** An element in a message. */
export type Within = { readonly message: Element; readonly element: Element };

/** One selector that finds, in each of several messages, first of all the element that is meant; nothing if there is none. */
export function relativeSelector(meant: readonly Within[]): string | undefined {
  const [first] = meant;
  if (!first) return undefined;
  const lead = leadWithin(first);
  return candidates(meant)
    .map((candidate) => lead + candidate)
    .find((selector) => meant.every(({ message, element }) => all(message, [selector])[0] === element));
}

/** The hosts of shadow roots and frames between a message and an element in it, as a selector with its ` >>> `. */
function leadWithin({ message, element }: Within): string {
  const root = element.getRootNode();
  if (root === message.getRootNode()) return '';
  const host = parentOf(root);
  if (!host || !isElement(host)) return '';
  return host === message
    ? ':scope >>> '
    : `${relativeSelector([{ message, element: host }]) ?? host.localName} >>> `;
}

function candidates(meant: readonly Within[]): readonly string[] {
  if (meant.every(({ message, element }) => element === message)) return [':scope'];
  const elements = meant.map(({ element }) => element);
  const marks = elements.length > 1 ? sharedMarks(elements) : marksOf(elements[0] as Element);
  const [first] = elements;
  const tag =
    first && elements.every(({ localName }) => localName === first.localName) ? [first.localName] : [];
  const places = new Set(meant.map(placeOf));
  return [
    ...marks,
    ...tag.flatMap((name) => marks.map((mark) => name + mark)),
    ...tag,
    ...(places.size === 1 ? places : []),
  ];
}

/** Where an element stands in a message, by tags and places alone. */
function placeOf({ message, element }: Within): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== message; at = at.parentElement) {
    const place = at.parentElement ? [...at.parentElement.children].indexOf(at) + 1 : 1;
    steps.unshift(`${at.localName}:nth-child(${place})`);
  }
  return `:scope > ${steps.join(' > ')}`;
}
