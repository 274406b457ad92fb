import type { Channel, PageSpec } from '../adapters/types';
import type { Message } from '../conversation/types';
import type { Health, Reading } from '../messaging/protocol';
import { authorOf, nameOf, type Surroundings } from './author';
import { findComposer } from './composer';
import { addressOf, conversationOf, fold, hrefOf, near, openPane, shownText, wordsOf } from './scene';
import { all, first, matches } from './select';
import { pageText } from './text';
import { isVisible } from './visible';

/** UTF-16 units of one message; longer ones are cut here. */
export const MESSAGE_LIMIT = 20_000;
/** UTF-16 units of all messages together; the newest come first. */
const THREAD_LIMIT = 400_000;

type Read = {
  readonly element: Element;
  readonly message: Message;
  readonly hasBody: boolean;
  readonly cut: boolean;
};

/** A reading, and the elements that customers' messages stand in. */
export type PageReading = { readonly reading: Reading; readonly customers: readonly Element[] };

/** What the page says now. Reads only: nothing on the page changes. */
export function readPage(document: Document, page: PageSpec): Reading {
  return readThread(document, page).reading;
}

/** As `readPage`, with the elements of the customers' messages. */
export function readThread(document: Document, page: PageSpec): PageReading {
  const pane = openPane(document, page);
  const thread = pane && first(pane, page.thread);
  const elements = thread ? inOrder(messagesOf(thread, page), page.order) : [];
  const read = thread ? withinLimit(elements, page, { document, pane, thread }) : [];
  const conversationId = conversationOf(document, page);
  const channel = channelOf(document, pane, page);
  return {
    reading: {
      url: addressOf(document),
      title: titleOf(document, pane, page),
      ...(conversationId && { conversationId }),
      ...(channel && { channel }),
      messages: read.map(({ message }) => message),
      health: healthOf(document, page, { pane, thread, read, dropped: elements.length > read.length }),
    },
    customers: read.filter(({ message }) => message.author === 'customer').map(({ element }) => element),
  };
}

function messagesOf(thread: Element, page: PageSpec): Element[] {
  return all(thread, page.message).filter(
    (element) => !matches(element, page.skip ?? []) && isVisible(element),
  );
}

function channelOf(
  document: Document,
  pane: ParentNode | undefined,
  { channel = [] }: PageSpec,
): Channel | undefined {
  const holds = (rule: (typeof channel)[number]) =>
    rule.kind === 'address'
      ? new RegExp(rule.pattern, 'u').test(hrefOf(document))
      : near(document, pane, [rule.selector]).some(isVisible);
  return channel.find(holds)?.channel;
}

function inOrder(elements: readonly Element[], order: PageSpec['order']): readonly Element[] {
  if (order === undefined || order === 'oldest') return elements;
  if (order === 'newest') return elements.toReversed();
  const number = (element: Element) => Number(element.getAttribute(order.growing));
  return elements.toSorted((one, other) => number(one) - number(other));
}

/** Reads from the newest message back until the limit of the thread is reached. */
function withinLimit(elements: readonly Element[], page: PageSpec, around: Surroundings): readonly Read[] {
  const read: Read[] = [];
  let left = THREAD_LIMIT;
  for (const element of elements.toReversed()) {
    if (left <= 0) break;
    const message = readMessage(element, page, around);
    left -= message.message.text.length;
    read.unshift(message);
  }
  return grouped(read, page);
}

/** Messages that are shown without an author of their own take that of their neighbour. */
function grouped(read: readonly Read[], { grouped: group }: PageSpec): readonly Read[] {
  if (!group) return read;
  const forward = group.like === 'previous';
  const done: Read[] = [];
  for (const each of forward ? read : read.toReversed()) {
    const like = done.at(-1)?.message;
    if (!like || !matches(each.element, [group.selector])) done.push(each);
    else {
      const author = each.message.author === 'unknown' ? like.author : each.message.author;
      const name = each.message.name ?? like.name;
      done.push({ ...each, message: { ...each.message, author, ...(name !== undefined && { name }) } });
    }
  }
  return forward ? done : done.reverse();
}

function readMessage(element: Element, page: PageSpec, around: Surroundings): Read {
  const bodies = all(element, page.body);
  let text = '';
  let cut = false;
  for (const body of bodies.toReversed()) {
    const { without, quotes } = page;
    const options = { limit: MESSAGE_LIMIT, ...(without && { without }), ...(quotes && { quotes }) };
    const read = pageText(body, options);
    text = read.text.replace(/^\s*\n/, '').trimEnd();
    cut = read.cut;
    if (text !== '') break;
  }
  const name = nameOf(element, page);
  const sentAt = sentAtOf(element, page);
  const author = authorOf(element, page, around);
  const message = { author, text, ...(name && { name }), ...(sentAt && { sentAt }) };
  return { element, message, hasBody: bodies.length > 0, cut };
}

function sentAtOf(element: Element, { sentAt }: PageSpec): string | undefined {
  return sentAt && isoTime(wordsOf(element, sentAt));
}

/** ISO 8601 of a stamp that says its day, time and zone, or counts from 1970; of no other, for it would be a guess. */
function isoTime(stamp: string): string | undefined {
  const seconds = /^\d{10}$/.test(stamp) ? Number(stamp) * 1000 : undefined;
  const since = /^\d{13}$/.test(stamp) ? Number(stamp) : seconds;
  if (since === undefined && !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(stamp))
    return undefined;
  const time = new Date(since ?? stamp);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

function titleOf(document: Document, pane: ParentNode | undefined, { title }: PageSpec): string {
  const element = title && near(document, pane, title.selector)[0];
  const text = fold(element ? shownText(element) : document.title);
  return title?.without ? text.replace(new RegExp(title.without, 'gu'), '').trim() : text;
}

type Found = {
  readonly pane: ParentNode | undefined;
  readonly thread: Element | undefined;
  readonly read: readonly Read[];
  readonly dropped: boolean;
};

function healthOf(document: Document, page: PageSpec, { pane, thread, read, dropped }: Found): Health {
  const composer = findComposer(document, page);
  const reply = !thread && first(document, page.replyPage ?? []) !== undefined;
  const bodiless = read.length > 0 && read.every(({ hasBody }) => !hasBody);
  const missing = [
    ...(pane ? [] : ['panes']),
    ...(thread || reply || !pane ? [] : ['thread']),
    ...(thread && read.length === 0 ? ['message'] : []),
    ...(bodiless ? ['body'] : []),
    ...(page.title && near(document, pane, page.title.selector).length === 0 ? ['title'] : []),
    ...(composer ? [] : ['composers']),
  ];
  const tooLong = dropped || read.some(({ cut }) => cut);
  const more = pane !== undefined && lacksMore(pane, page, read.length);
  const reason = tooLong ? 'tooLong' : more ? 'more' : pane && mayHaveOlder(pane, page) ? 'older' : undefined;
  const broken = bodiless || (!thread && !reply && !more);
  const by = (author: Message['author']) => read.filter(({ message }) => message.author === author).length;
  const notes = by('note');
  return {
    messages: read.length,
    ...(notes > 0 && { notes }),
    unknownAuthors: by('unknown'),
    composer: composer ? 'found' : 'missing',
    read: broken ? 'broken' : reason ? 'partial' : 'complete',
    ...(reason && !broken && { reason }),
    ...(reply && { page: 'reply' as const }),
    missing,
  };
}

/** Whether the page says that there are more messages than it shows. */
function lacksMore(pane: ParentNode, page: PageSpec, count: number): boolean {
  return first(pane, page.more ?? []) !== undefined || all(pane, page.total ?? []).length > count;
}

/** Whether a list that grows upwards has not been seen to its top. */
function mayHaveOlder(pane: ParentNode, page: PageSpec): boolean {
  const list = first(pane, page.scroller ?? []);
  return list !== undefined && list.scrollTop > 1;
}
