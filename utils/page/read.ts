import type { Health, Reading } from '../adapters/reading';
import type { Channel, PageSpec } from '../adapters/types';
import type { Message } from '../conversation/types';
import { authorOf, nameOf, type Place } from './author';
import { findComposer } from './composer';
import { own, unquoted, wordsWithin } from './own';
import {
  addressOf,
  conversationOf,
  fold,
  hrefOf,
  near,
  openPane,
  openThread,
  type Scene,
  wordsOf,
} from './scene';
import { all, first, matches } from './select';
import { pageText } from './text';
import { isVisible } from './visible';

/** UTF-16 units of one message; longer ones are cut here. */
export const MESSAGE_LIMIT = 20_000;
/** UTF-16 units of all messages together, and how many messages; the newest come first. */
const THREAD_LIMIT = 400_000;
const COUNT_LIMIT = 1_000;
/** UTF-16 units that a thread may hold in which nobody has written yet. */
const EMPTY = 200;

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
  const scene = { document, page, pane };
  const thread = openThread(pane, page);
  const elements = thread ? inOrder(messagesOf(thread, page), page.order) : [];
  const read = thread ? withinLimit(elements, { ...scene, thread }) : [];
  const conversationId = conversationOf(document, page);
  const channel = channelOf(scene);
  return {
    reading: {
      url: addressOf(document),
      title: titleOf(scene),
      ...(conversationId && { conversationId }),
      ...(channel && { channel }),
      messages: read.map(({ message }) => message),
      health: healthOf(scene, { thread, read, dropped: elements.length > read.length }),
    },
    customers: read.filter(({ message }) => message.author === 'customer').map(({ element }) => element),
  };
}

function messagesOf(thread: Element, page: PageSpec): Element[] {
  const marked = all(thread, page.message);
  const { beside } = page;
  const found = beside ? marked.map((element) => withBeside(element, beside, thread, marked)) : marked;
  return unquoted(
    found.filter((element) => !matches(element, page.skip ?? []) && isVisible(element)),
    page,
  );
}

/** The smallest element that holds a message and what stands beside it, and no other message. */
function withBeside(
  message: Element,
  beside: string,
  thread: Element,
  messages: readonly Element[],
): Element {
  for (let at = message.parentElement; at && at !== thread; at = at.parentElement) {
    const block = at;
    if (messages.some((other) => other !== message && block.contains(other))) break;
    if (first(at, [beside])) return at;
  }
  return message;
}

function channelOf(scene: Scene): Channel | undefined {
  const rule = scene.page.channel?.find((each) =>
    each.kind === 'address'
      ? new RegExp(each.pattern, 'u').test(hrefOf(scene.document))
      : near(scene, [each.selector]).some(isVisible),
  );
  return rule?.channel;
}

function inOrder(elements: readonly Element[], order: PageSpec['order']): readonly Element[] {
  if (order === undefined || order === 'oldest') return elements;
  if (order === 'newest') return elements.toReversed();
  const number = (element: Element) => Number(element.getAttribute(order.growing));
  return elements.toSorted((one, other) => number(one) - number(other));
}

/** Reads from the newest message back until a limit of the thread is reached. */
function withinLimit(
  elements: readonly Element[],
  around: Scene & { readonly thread: Element },
): readonly Read[] {
  const read: Read[] = [];
  let left = THREAD_LIMIT;
  for (const element of elements.toReversed()) {
    if (left <= 0 || read.length === COUNT_LIMIT) break;
    const message = readMessage(element, around);
    left -= message.message.text.length;
    read.push(message);
  }
  return grouped(read.reverse(), around.page);
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

function readMessage(element: Element, around: Scene & { readonly thread: Element }): Read {
  const { without, quotes, body, sentAt: stamp } = around.page;
  const words = wordsWithin(element, body);
  const options = { limit: MESSAGE_LIMIT, ...(without && { without }), ...(quotes && { quotes }) };
  const parts: string[] = [];
  let cut = false;
  for (const part of words.toReversed()) {
    const read = pageText(part, options);
    const text = read.text.replace(/^\s*\n/, '').trimEnd();
    if (text !== '') parts.unshift(text);
    cut ||= read.cut;
    if (text !== '' && around.page.bodies !== 'all') break;
  }
  const text = parts.join('\n\n').slice(0, MESSAGE_LIMIT);
  const place: Place = { ...around, message: element, words };
  const author = authorOf(place);
  const name = nameOf(place);
  const sentAt = stamp && isoTime(wordsOf(own(element, stamp.selector, words), stamp.attribute));
  const message = { author, text, ...(name && { name }), ...(sentAt && { sentAt }) };
  return { element, message, hasBody: words.length > 0, cut };
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

function titleOf(scene: Scene): string {
  const { title } = scene.page;
  const element = title && near(scene, title.selector)[0];
  const text = element ? wordsOf(element) : fold(scene.document.title);
  return title?.without ? text.replace(new RegExp(title.without, 'gu'), '').trim() : text;
}

type Found = {
  readonly thread: Element | undefined;
  readonly read: readonly Read[];
  readonly dropped: boolean;
};

function healthOf(scene: Scene, { thread, read, dropped }: Found): Health {
  const { document, page, pane } = scene;
  const composer = findComposer(document, page);
  const reply = !thread && first(document, page.replyPage ?? []) !== undefined;
  const by = (author: Message['author']) => read.filter(({ message }) => message.author === author).length;
  const none = (said: (message: Message) => string | undefined) =>
    read.length > 0 && read.every(({ message }) => said(message) === undefined);
  const bodiless = read.length > 0 && read.every(({ hasBody }) => !hasBody);
  const missing = [
    ...(pane ? [] : ['panes']),
    ...(thread || reply || !pane ? [] : ['thread']),
    ...(thread && read.length === 0 && fold(thread.textContent ?? '').length > EMPTY ? ['message'] : []),
    ...(bodiless ? ['body'] : []),
    ...(read.length > 1 && by('unknown') === read.length ? ['authors'] : []),
    ...(page.authorName && none(({ name }) => name) ? ['authorName'] : []),
    ...(page.sentAt && none(({ sentAt }) => sentAt) ? ['sentAt'] : []),
    ...(page.title && near(scene, page.title.selector).length === 0 ? ['title'] : []),
    ...(composer ? [] : ['composers']),
  ];
  const tooLong = dropped || read.some(({ cut }) => cut);
  const more = pane !== undefined && lacksMore(pane, page, read.length);
  const reason = tooLong ? 'tooLong' : more ? 'more' : pane && mayHaveOlder(pane, page) ? 'older' : undefined;
  const broken = bodiless || (!thread && !reply && !more);
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
