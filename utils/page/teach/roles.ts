import type { AuthorRule } from '../../adapters/types';
import { all, matches, rootIn } from '../select';
import { isVisible } from '../visible';
import { marksOf } from './marks';
import type { Parts } from './parts';
import { insidesOf } from './parts';
import { relativeSelector } from './relative';
import { uniqueSelector } from './unique';

/** A message of which somebody has said whose it is. */
export type Example = { readonly message: Element; readonly parts: Parts };
type Examples = { readonly customer: Example; readonly agent: Example };

/** So far from the middle of the thread, as a part of its width, a message stands on a side. */
const ASIDE = 0.04;
/** Words in marks by which products say whose a message is. */
export const CUSTOMERS =
  /customer|end-?user|visitor|client|requester|inbound|incoming|received|guest|asiakas|vierailija/i;
export const AGENTS = /agent|operator|staff|admin|outbound|outgoing|sent|own|mine|support|asiakaspalvelija/i;
export const NOTES = /note|internal|private|whisper|comment|draft|system|event|sisäinen|muistiinpano/i;

/** How to tell who wrote, from one message of the customer's and one of the agent's. What is like neither is nobody's. */
export function rolesBy(
  { customer, agent }: Examples,
  messages: readonly Element[],
  thread: Element,
): readonly AuthorRule[] | undefined {
  return (
    byMarks({ customer, agent }, messages) ??
    bySide({ customer, agent }, thread) ??
    byName({ customer, agent }, thread)
  );
}

function byMarks(
  { customer, agent }: Examples,
  messages: readonly Element[],
): readonly AuthorRule[] | undefined {
  const customers = distinct(customer, agent, CUSTOMERS);
  const agents = distinct(agent, customer, AGENTS);
  if (!customers && !agents) return undefined;
  // Only one of them has a mark of its own: the other is who has no mark but those of that message.
  const theirs = customers ?? exactly(customer.message);
  const ours = agents ?? exactly(agent.message);
  if (!theirs || !ours) return undefined;
  const known = new Set([...marksOf(customer.message), ...marksOf(agent.message)]);
  const notes = messages
    .flatMap((message) => marksOf(message))
    .filter((mark) => !known.has(mark) && NOTES.test(mark));
  return [
    ...[...new Set(notes)].map((selector): AuthorRule => ({ kind: 'selector', selector, author: 'note' })),
    { kind: 'selector', selector: theirs, author: 'customer' },
    { kind: 'selector', selector: ours, author: 'agent' },
  ];
}

/** A mark that one message has and the other has not: on itself rather than within, and one that says what it means rather than another. */
function distinct(one: Example, other: Example, meaning: RegExp): string | undefined {
  const marks = [...marksOf(one.message), ...marksInside(one)];
  const mine = marks.filter(
    (mark) => !matches(other.message, [mark]) && all(other.message, [mark]).length === 0,
  );
  return mine.find((mark) => meaning.test(mark)) ?? mine[0];
}

function marksInside({ message, parts }: Example): readonly string[] {
  const lead = rootIn(message) ? ':scope >>> ' : '';
  return insidesOf(message)
    .filter((element) => element !== parts.name && !parts.body.contains(element) && isVisible(element))
    .flatMap((element) =>
      marksOf(element).filter((mark) => !mark.startsWith('[name') && !mark.startsWith('[type')),
    )
    .map((mark) => lead + mark);
}

function exactly(message: Element): string | undefined {
  const written = message.getAttribute('class');
  return written ? `[class="${CSS.escape(written)}"]`.replaceAll('\\ ', ' ') : undefined;
}

function bySide({ customer, agent }: Examples, thread: Element): readonly AuthorRule[] | undefined {
  const theirs = offOf(customer.parts.body, thread);
  const ours = offOf(agent.parts.body, thread);
  if (Math.abs(theirs) < ASIDE || Math.abs(ours) < ASIDE || theirs < 0 === ours < 0) return undefined;
  const selector = relativeSelector(
    [customer, agent].map(({ message, parts }) => ({ message, element: parts.body })),
  );
  const side =
    theirs < 0
      ? ({ left: 'customer', right: 'agent' } as const)
      : ({ left: 'agent', right: 'customer' } as const);
  return [{ kind: 'side', ...(selector && selector !== ':scope' ? { selector } : {}), ...side }];
}

/** How far from the middle of the thread an element's middle is, as a part of the thread's width; negative on the left. */
export function offOf(element: Element, thread: Element): number {
  const column = thread.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  if (column.width === 0 || box.width === 0) return 0;
  return (box.left + box.width / 2 - (column.left + column.width / 2)) / column.width;
}

/** The name of a customer changes with the ticket: what lasts is the place, outside the thread, that says it too. */
function byName({ customer, agent }: Examples, thread: Element): readonly AuthorRule[] | undefined {
  const theirs = elsewhere(customer, thread);
  if (!theirs) return undefined;
  const ours = elsewhere(agent, thread);
  return [
    { kind: 'name', among: theirs, author: 'customer' },
    ...(ours ? [{ kind: 'name', among: ours, author: 'agent' } as const] : []),
  ];
}

function elsewhere({ parts }: Example, thread: Element): string | undefined {
  const name = parts.name?.textContent?.trim();
  const document = thread.ownerDocument;
  if (!name) return undefined;
  const says = [...document.querySelectorAll('body *')].find(
    (element) =>
      element.childElementCount === 0 && element.textContent?.trim() === name && !thread.contains(element),
  );
  return says && uniqueSelector(says);
}
