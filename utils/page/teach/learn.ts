import type { PageSpec } from '../../adapters/types';
import { hrefOf } from '../scene';
import { all } from '../select';
import { type Blocks, blocksAround } from './blocks';
import { composerOf } from './composers';
import { sharedMarks } from './marks';
import { attributeWithTime, type Parts, partsOf } from './parts';
import { relativeSelector } from './relative';
import { rolesBy } from './roles';
import { leadTo, uniqueSelector } from './unique';

/** What somebody has pointed at: something in a message of the customer's, in one of an agent's, and the reply box. */
export type Shown = { readonly customer: Element; readonly agent: Element; readonly box?: Element };

/** `sameMessage`: both were in one message. `alike`: nothing tells the two apart. */
export type NotLearned = 'sameMessage' | 'alike';

/** How to read this page and others like it, from three things that somebody has pointed at. */
export function learn(document: Document, { customer, agent, box }: Shown): PageSpec | NotLearned {
  const blocks = blocksAround(customer, agent);
  if (!blocks) return 'sameMessage';
  const { thread, one, other } = blocks;
  const message = messageSelector(blocks);
  const messages = message ? all(thread, [message]) : [one, other];
  const theirs = { message: one, parts: partsOf(one, customer) };
  const ours = { message: other, parts: partsOf(other, agent) };
  const authors = rolesBy({ customer: theirs, agent: ours }, messages, thread);
  const body = part([theirs, ours], ({ body: words }) => words);
  if (!message || !body || !authors) return 'alike';
  const name = part([theirs, ours], (parts) => parts.name);
  const time = part([theirs, ours], (parts) => parts.time);
  const timed = theirs.parts.time && attributeWithTime(theirs.parts.time);
  const holds = body.includes('>>>') || body === ':scope' ? undefined : body.replace(/^:scope /, '');
  return {
    ticketId: ticketPattern(hrefOf(document)),
    thread: [
      uniqueSelector(thread),
      ...(message.startsWith(':scope') ? [] : [`${leadTo(thread)}:has(> ${message})`]),
    ],
    message: [message],
    ...(holds && { skip: [`:not(:has(${holds}))`] }),
    body: [body],
    ...(name && { authorName: [name] }),
    authors,
    ...(time && timed && { sentAt: { selector: [time], attribute: timed } }),
    order: orderOf(
      messages,
      part([theirs, ours], (parts) => parts.stamp),
    ),
    composers: box ? [composerOf(box)] : [],
  };
}

type Example = { readonly message: Element; readonly parts: Parts };

/** A selector for a part that both messages have. */
function part(
  examples: readonly Example[],
  choose: (parts: Parts) => Element | undefined,
): string | undefined {
  const meant = examples.flatMap(({ message, parts }) => {
    const element = choose(parts);
    return element ? [{ message, element }] : [];
  });
  return meant.length === examples.length ? relativeSelector(meant) : undefined;
}

/** The selector within the thread that finds the blocks that stand where the two do, and none within another. */
function messageSelector({ thread, one, other }: Blocks): string | undefined {
  const marks = sharedMarks([one, other]);
  const own = marks.filter((mark) => /^\[(?:data-[\w-]+|id\^=.*)\]$/.test(mark));
  const classes = marks.filter((mark) => mark.startsWith('.')).join('');
  const tag = one.localName === other.localName ? one.localName : '';
  const direct = one.parentElement === thread && other.parentElement === thread;
  const lead = thread.shadowRoot && one.getRootNode() === thread.shadowRoot ? ':scope >>> ' : '';
  // A number or code of each message's own is the surest; then all that the two share; then their place.
  const candidates = [
    ...own,
    ...marks.filter((mark) => !own.includes(mark) && mark.startsWith('[')),
    classes,
    tag + classes,
  ];
  return [...candidates, ...(direct && tag ? [`:scope > ${tag}`] : []), tag]
    .filter((candidate) => candidate !== '')
    .map((candidate) => lead + candidate)
    .find((candidate) => {
      const found = all(thread, [candidate]);
      return found.includes(one) && found.includes(other) && found.every((each) => isLike(each, one, found));
    });
}

function isLike(element: Element, example: Element, all: readonly Element[]): boolean {
  if (element.parentElement?.localName !== example.parentElement?.localName) return false;
  return !all.some((other) => other !== element && other.contains(element));
}

/** The newest is on top when the first message's time is later than the last one's. */
function orderOf(messages: readonly Element[], stamp: string | undefined): 'oldest' | 'newest' {
  const times = stamp ? messages.flatMap((message) => whenOf(all(message, [stamp])[0]) ?? []) : [];
  return (times[0] ?? 0) > (times.at(-1) ?? 0) ? 'newest' : 'oldest';
}

/** A number that grows with the time an element says: to be compared within one page, not to be kept. */
function whenOf(element: Element | undefined): number | undefined {
  if (!element) return undefined;
  const attribute = attributeWithTime(element);
  const machine = attribute && element.getAttribute(attribute);
  if (machine) return Date.parse(machine) || Number(machine);
  const text = element.textContent ?? '';
  const [, day, month, year] = /(\d{1,2})[./](\d{1,2})[./](\d{4})/.exec(text) ?? [];
  const [, hour, minute] = /(?:^|\D\s|klo\s*|,\s*)(\d{1,2})[.:](\d{2})(?![.:]?\d)/.exec(text) ?? [];
  if (hour === undefined) return undefined;
  const numbers = [year, month, day, hour, minute].map((number) => Number(number ?? 0));
  return numbers.reduce((sum, number) => sum * 100 + number, 0);
}

/** What in an address changes with the ticket: its last number or long code, with the word before it. */
function ticketPattern(address: string): string {
  const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\/]/g, '\\$&');
  const inQuery = /[?&;#]([\w-]*(?:id|ticket|case|number|conversation|chat)[\w-]*)=([\w-]+)/i.exec(address);
  if (inQuery?.[1]) return `[?&;#]${escaped(inQuery[1])}=([^&;#]+)`;
  const inPath = [
    ...address.replace(/^\w+:\/\/[^/]+/, '').matchAll(/([^/#]+)\/(?=[\w-]*\d)([\w-]+)(?=[/?#]|$)/g),
  ].at(-1);
  return inPath?.[1] ? `${escaped(inPath[1])}/([\\w-]+)` : '(?!)';
}
