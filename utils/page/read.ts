import type { PageSpec } from '../adapters/types';
import type { Message } from '../conversation/types';
import type { Health, Reading } from '../messaging/protocol';
import { authorOf, nameOf } from './author';
import { findComposer } from './composer';
import { all, first, matches } from './select';
import { pageText } from './text';

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
  const thread = first(document, page.thread);
  const elements = thread ? inOrder(messagesOf(thread, page), page.order) : [];
  const read = withinLimit(elements, page);
  const conversationId = conversationOf(document, page);
  return {
    reading: {
      url: addressOf(document),
      title: titleOf(document, page),
      ...(conversationId && { conversationId }),
      messages: read.map(({ message }) => message),
      health: healthOf(document, page, thread, read, elements.length > read.length),
    },
    customers: read.filter(({ message }) => message.author === 'customer').map(({ element }) => element),
  };
}

/** The page's address without fragment. */
export function addressOf(document: Document): string {
  return (document.location?.href ?? document.URL).replace(/#.*$/s, '');
}

/** What the page calls the conversation that it shows, if it says so. */
export function conversationOf(document: Document, { conversation }: PageSpec): string | undefined {
  if (!conversation) return undefined;
  const { selector, attribute } = conversation;
  return first(document, selector)?.getAttribute(attribute) ?? undefined;
}

function messagesOf(thread: Element, page: PageSpec): Element[] {
  return all(thread, page.message).filter((element) => !matches(element, page.skip ?? []));
}

function inOrder(elements: readonly Element[], order: PageSpec['order']): readonly Element[] {
  if (order === undefined || order === 'oldest') return elements;
  if (order === 'newest') return elements.toReversed();
  const number = (element: Element) => Number(element.getAttribute(order.growing));
  return elements.toSorted((one, other) => number(one) - number(other));
}

/** Reads from the newest message back until the limit of the thread is reached. */
function withinLimit(elements: readonly Element[], page: PageSpec): readonly Read[] {
  const read: Read[] = [];
  let left = THREAD_LIMIT;
  for (const element of elements.toReversed()) {
    if (left <= 0) break;
    const message = readMessage(element, page);
    left -= message.message.text.length;
    read.unshift(message);
  }
  return read;
}

function readMessage(element: Element, page: PageSpec): Read {
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
  const message = { author: authorOf(element, page), text, ...(name && { name }), ...(sentAt && { sentAt }) };
  return { element, message, hasBody: bodies.length > 0, cut };
}

function sentAtOf(element: Element, { sentAt }: PageSpec): string | undefined {
  const stamp = sentAt && first(element, sentAt.selector);
  const value = sentAt?.attribute ? stamp?.getAttribute(sentAt.attribute) : stamp?.textContent;
  const time = value ? new Date(value) : undefined;
  return time && !Number.isNaN(time.getTime()) ? time.toISOString() : undefined;
}

function titleOf(document: Document, { title }: PageSpec): string {
  const element = title && first(document, title.selector);
  const text = (element?.textContent ?? document.title).replace(/\s+/g, ' ').trim();
  return title?.without ? text.replace(new RegExp(title.without, 'u'), '').trim() : text;
}

function healthOf(
  document: Document,
  page: PageSpec,
  thread: Element | undefined,
  read: readonly Read[],
  dropped: boolean,
): Health {
  const composer = findComposer(document, page);
  const reply = !thread && first(document, page.replyPage ?? []) !== undefined;
  const more = first(document, page.more ?? []) !== undefined;
  const tooLong = dropped || read.some(({ cut }) => cut);
  const bodiless = read.length > 0 && read.every(({ hasBody }) => !hasBody);
  const missing = [
    ...(thread || reply ? [] : ['thread']),
    ...(thread && read.length === 0 ? ['message'] : []),
    ...(bodiless ? ['body'] : []),
    ...(page.title && !first(document, page.title.selector) ? ['title'] : []),
    ...(composer ? [] : ['composers']),
  ];
  const broken = bodiless || (!thread && !reply && !more);
  const reason = tooLong ? 'tooLong' : more ? 'more' : undefined;
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
