import type { AuthorRule } from '../adapters/types';
import type { Author } from '../conversation/types';
import { own } from './own';
import { said } from './said';
import { near, type Scene, wordsOf } from './scene';
import { matches } from './select';

/** A message, the elements that hold its words, and the thread around it. */
export type Place = Scene & {
  readonly message: Element;
  readonly words: readonly Element[];
  readonly thread: Element;
};

/** Who wrote a message by the page's rules. What no rule decides is `unknown`, never the customer. */
export function authorOf(place: Place): Author {
  for (const rule of place.page.authors) {
    const author = answer(rule, place);
    if (author) return author;
  }
  return 'unknown';
}

/** The author's name as the message shows it. */
export function nameOf({ message, words, page }: Place): string | undefined {
  return wordsOf(own(message, page.authorName ?? [], words)) || undefined;
}

function answer(rule: AuthorRule, place: Place): Author | undefined {
  const { message, words } = place;
  const find = (selector: string) => own(message, [selector], words);
  switch (rule.kind) {
    case 'selector':
      return matches(message, [rule.selector]) || find(rule.selector) ? rule.author : undefined;
    case 'words':
      return said(find(rule.selector), rule) ? rule.author : undefined;
    case 'otherWords':
      return said(find(rule.selector), rule) ? undefined : rule.author;
    case 'pattern':
      return new RegExp(rule.pattern, 'iu').test(wordsOf(find(rule.selector))) ? rule.author : undefined;
    case 'name':
      return byName(rule, place);
    case 'side':
      return bySide(rule, place);
    case 'mailbox':
      return byMailbox(rule, place);
  }
}

type Rule<Kind extends AuthorRule['kind']> = AuthorRule & { readonly kind: Kind };

function byName(rule: Rule<'name'>, place: Place): Author | undefined {
  const { message, words, page } = place;
  const shown = near(place, [rule.among]).filter((element) => !message.contains(element));
  const author = own(message, page.authorName ?? [], words);
  if (!author || shown.length === 0) return undefined;
  return shown.some((element) => samePerson(element, author, rule.attribute)) ? rule.author : rule.otherwise;
}

function samePerson(one: Element, other: Element, attribute: string | undefined): boolean {
  const id = attribute && one.getAttribute(attribute);
  const otherId = attribute && other.getAttribute(attribute);
  if (id && otherId) return id === otherId;
  const name = wordsOf(one).toLowerCase();
  return name !== '' && name === wordsOf(other).toLowerCase();
}

/** So far, as a part of the thread's width, the middle of a message must stand from the thread's middle. */
const ASIDE = 0.04;

function bySide(rule: Rule<'side'>, { message, words, thread }: Place): Author | undefined {
  const column = thread.getBoundingClientRect();
  const bubble = rule.selector ? own(message, [rule.selector], words) : message;
  const box = bubble?.getBoundingClientRect();
  if (!box || box.width === 0 || column.width === 0) return undefined;
  const off = (box.left + box.width / 2 - (column.left + column.width / 2)) / column.width;
  if (Math.abs(off) < ASIDE) return undefined;
  return off < 0 ? rule.left : rule.right;
}

function byMailbox({ own: mailbox, from, publicDomains }: Rule<'mailbox'>, place: Place): Author | undefined {
  const mine = mailboxIn(near(place, mailbox.selector)[0], mailbox.attribute);
  const theirs = mailboxIn(own(place.message, from.selector, place.words), from.attribute);
  if (!mine || !theirs) return undefined;
  const colleague = mine.domain === theirs.domain && !publicDomains.includes(mine.domain);
  return mine.address === theirs.address || colleague ? 'agent' : 'customer';
}

const MAILBOX = /[^\s<>()"'@,;:]+@([^\s<>()"'@,;:]+\.[^\s<>()"'@,;:]+)/;

function mailboxIn(element: Element | undefined, attribute: string | undefined) {
  const [address, domain] = MAILBOX.exec(wordsOf(element, attribute).toLowerCase()) ?? [];
  return address === undefined || domain === undefined ? undefined : { address, domain };
}
