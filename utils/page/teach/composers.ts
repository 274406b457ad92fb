import type { ComposerSpec, ModeRule } from '../../adapters/types';
import { parentOf } from '../scope';
import { isElement, isFrame, rootIn } from '../select';
import { isVisible } from '../visible';
import { insidesOf } from './parts';
import { uniqueSelector } from './unique';

/** Words in the marks around a box that say that the customer will not read it. */
const INTERNAL = ['note', 'internal', 'private', 'whisper'];
const SEARCH = /search|haku|hae|filter|suodat/i;

/** The text box or editable element that a click was meant for: around what was clicked, or within it. */
export function boxAt(clicked: Element): Element | undefined {
  for (let at: Node | null = clicked; at; at = parentOf(at))
    if (isElement(at) && isBox(at)) return outermost(at);
  return insidesOf(clicked).find((element) => isBox(element) && isVisible(element));
}

/** The boxes that somebody could answer in, the largest first. */
export function boxesOn(document: Document): readonly Element[] {
  return insidesOf(document.documentElement)
    .filter(
      (element) =>
        isBox(element) && isVisible(element) && outermost(element) === element && !isSearch(element),
    )
    .toSorted((one, other) => areaOf(other) - areaOf(one));
}

/** How the box is found again. What is written in it is for the customer, unless the page then says "note" where it does not now. */
export function composerOf(box: Element): ComposerSpec {
  const selector = uniqueSelector(box);
  const [last = selector, ...hosts] = selector.split(' >>> ').reverse();
  const lead = hosts
    .reverse()
    .map((host) => `${host} >>> `)
    .join('');
  const internal = INTERNAL.map(
    (word) => `${lead}:is([class*="${word}" i], [data-mode*="${word}" i]) ${last}`,
  );
  const silent = internal.filter((each) => !matchesNow(box, each.slice(lead.length)));
  const unknown = silent.map((each): ModeRule => ({ kind: 'present', selector: each, mode: 'unknown' }));
  return { selector: [selector], mode: [...unknown, { kind: 'present', selector, mode: 'public' }] };
}

function matchesNow(box: Element, selector: string): boolean {
  try {
    return box.matches(selector);
  } catch {
    return true;
  }
}

function isBox(element: Element): boolean {
  if (element.localName === 'textarea') return true;
  const editable = element.getAttribute('contenteditable');
  return editable === '' || editable === 'true' || editable === 'plaintext-only';
}

/** Of editable elements within each other the outer one is the editor. */
function outermost(element: Element): Element {
  let found = element;
  for (let at = element.parentElement; at; at = at.parentElement) if (isBox(at)) found = at;
  return found;
}

function isSearch(element: Element): boolean {
  const words = ['role', 'type', 'name', 'id', 'placeholder', 'aria-label'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  return SEARCH.test(words.join(' ')) || element.closest('[role="search"]') !== null;
}

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}

/** Whether an element leads into a frame of the same origin in which there is a box. */
export function frameWithBox(element: Element): Element | undefined {
  const inner = isFrame(element) ? rootIn(element) : undefined;
  return inner ? [...inner.querySelectorAll('*')].find(isBox) : undefined;
}
