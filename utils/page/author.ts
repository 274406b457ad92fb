import type { AuthorRule, PageSpec, Selected } from '../adapters/types';
import type { Author } from '../conversation/types';
import { said } from './said';
import { fold, near, wordsOf } from './scene';
import { first, matches } from './select';

/** Where a message stands: the thread around it, and the pane around that. */
export type Surroundings = {
  readonly document: Document;
  readonly pane: ParentNode | undefined;
  readonly thread: Element;
};

/** Who wrote a message by the page's rules. What no rule decides is `unknown`, never the customer. */
export function authorOf(message: Element, page: PageSpec, around: Surroundings): Author {
  for (const rule of page.authors) {
    const author = answer(rule, message, page, around);
    if (author) return author;
  }
  return 'unknown';
}

/** The author's name as the message shows it. */
export function nameOf(message: Element, page: PageSpec): string | undefined {
  return wordsOf(message, { selector: page.authorName ?? [] }) || undefined;
}

function answer(
  rule: AuthorRule,
  message: Element,
  page: PageSpec,
  around: Surroundings,
): Author | undefined {
  switch (rule.kind) {
    case 'selector':
      return matches(message, [rule.selector]) || first(message, [rule.selector]) ? rule.author : undefined;
    case 'words':
      return said(first(message, [rule.selector]), rule) ? rule.author : undefined;
    case 'otherWords':
      return said(first(message, [rule.selector]), rule) ? undefined : rule.author;
    case 'pattern':
      return new RegExp(rule.pattern, 'iu').test(wordsOf(message, { selector: [rule.selector] }))
        ? rule.author
        : undefined;
    case 'name':
      return byName(rule, message, page, around);
    case 'side':
      return bySide(rule, message, around.thread);
    case 'mailbox':
      return byMailbox(rule, message, around.document);
  }
}

function byName(
  rule: AuthorRule & { readonly kind: 'name' },
  message: Element,
  page: PageSpec,
  { document, pane }: Surroundings,
): Author | undefined {
  const shown = near(document, pane, [rule.among]).filter((element) => !message.contains(element));
  const author = first(message, page.authorName ?? []);
  if (!author || shown.length === 0) return undefined;
  return shown.some((element) => samePerson(element, author, rule.attribute)) ? rule.author : rule.otherwise;
}

function samePerson(one: Element, other: Element, attribute: string | undefined): boolean {
  const id = attribute && one.getAttribute(attribute);
  const otherId = attribute && other.getAttribute(attribute);
  if (id && otherId) return id === otherId;
  const name = fold(one.textContent ?? '').toLowerCase();
  return name !== '' && name === fold(other.textContent ?? '').toLowerCase();
}

/** So far, as a part of the thread's width, the middle of a message must stand from the thread's middle. */
const ASIDE = 0.04;

function bySide(
  rule: AuthorRule & { readonly kind: 'side' },
  message: Element,
  thread: Element,
): Author | undefined {
  const column = thread.getBoundingClientRect();
  const box = (rule.selector ? first(message, [rule.selector]) : message)?.getBoundingClientRect();
  if (!box || box.width === 0 || column.width === 0) return undefined;
  const off = (box.left + box.width / 2 - (column.left + column.width / 2)) / column.width;
  if (Math.abs(off) < ASIDE) return undefined;
  return off < 0 ? rule.left : rule.right;
}

function byMailbox(
  { own, from, publicDomains }: AuthorRule & { readonly kind: 'mailbox' },
  message: Element,
  document: Document,
): Author | undefined {
  const mine = mailboxIn(document, own);
  const theirs = mailboxIn(message, from);
  if (!mine || !theirs) return undefined;
  const colleague = mine.domain === theirs.domain && !publicDomains.includes(mine.domain);
  return mine.address === theirs.address || colleague ? 'agent' : 'customer';
}

function mailboxIn(root: ParentNode, what: Selected): { address: string; domain: string } | undefined {
  const address = /[^\s<>()"'@,;:]+@([^\s<>()"'@,;:]+\.[^\s<>()"'@,;:]+)/
    .exec(wordsOf(root, what))?.[0]
    ?.toLowerCase();
  return address === undefined ? undefined : { address, domain: address.replace(/^.*@/, '') };
}
