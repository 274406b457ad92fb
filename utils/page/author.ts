import type { AuthorRule, PageSpec } from '../adapters/types';
import type { Author } from '../conversation/types';
import { all, first, isElement, matches } from './select';

/** Who wrote a message by the page's rules. What no rule decides is `unknown`, never the customer. */
export function authorOf(message: Element, page: PageSpec): Author {
  for (const rule of page.authors) {
    const author = answer(rule, message, page);
    if (author) return author;
  }
  return 'unknown';
}

/** The author's name as the message shows it. */
export function nameOf(message: Element, page: PageSpec): string | undefined {
  return fold(first(message, page.authorName ?? [])?.textContent ?? '') || undefined;
}

function answer(rule: AuthorRule, message: Element, page: PageSpec): Author | undefined {
  switch (rule.kind) {
    case 'selector':
      return matches(message, [rule.selector]) || first(message, [rule.selector]) ? rule.author : undefined;
    case 'words':
      return says(rule, message) ? rule.author : undefined;
    case 'otherWords':
      return says(rule, message) ? undefined : rule.author;
    case 'pattern':
      return new RegExp(rule.pattern, 'iu').test(fold(first(message, [rule.selector])?.textContent ?? ''))
        ? rule.author
        : undefined;
    case 'name':
      return byName(rule, message, page);
  }
}

function says(rule: AuthorRule & { readonly kind: 'words' | 'otherWords' }, message: Element): boolean {
  const element = first(message, [rule.selector]);
  if (!element) return false;
  const said = fold(wordsOf(element, rule.without)).toLowerCase();
  return rule.words.some((words) => {
    const wanted = fold(words).toLowerCase();
    return said === wanted || said.endsWith(`- ${wanted}`);
  });
}

function wordsOf(element: Element, without: string | undefined): string {
  if (!without) return element.textContent ?? '';
  return [...element.childNodes]
    .map((child) => {
      if (!isElement(child)) return child.nodeType === 3 ? (child.textContent ?? '') : '';
      return matches(child, [without]) ? '' : wordsOf(child, without);
    })
    .join('');
}

function byName(
  rule: AuthorRule & { readonly kind: 'name' },
  message: Element,
  page: PageSpec,
): Author | undefined {
  const shown = all(message.ownerDocument, [rule.among]).filter((element) => !message.contains(element));
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

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
