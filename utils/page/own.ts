import type { PageSpec, Selectors } from '../adapters/types';
import { all, matches } from './select';

/**
 * What a customer writes may hold any markup, also such as the helpdesk itself uses to say who wrote. Nothing within the words of a message
 * is taken for a part of the page.
 */
export function isQuoted(element: Element, page: PageSpec): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (matches(at, page.message) && isWithin(element, wordsWithin(at, page.body))) return true;
  }
  return false;
}

/** Those of some elements, in the order of the document, that are no markup within another's words. */
export function unquoted(elements: readonly Element[], page: PageSpec): Element[] {
  const around: Element[] = [];
  return elements.filter((element) => {
    while (around.length > 0 && !around.at(-1)?.contains(element)) around.pop();
    if (around.some((message) => isWithin(element, wordsWithin(message, page.body)))) return false;
    around.push(element);
    return true;
  });
}

/** The first in a message that a selector matches, its words aside. */
export function own(message: Element, selectors: Selectors, words: readonly Element[]): Element | undefined {
  return all(message, selectors).find((element) => !isWithin(element, words));
}

/** The elements that hold a message's words; none of them lies in another. */
export function wordsWithin(message: Element, body: Selectors): Element[] {
  for (const selector of body) {
    const found = all(message, [selector]);
    if (found.length > 0) return found.filter((element) => !isWithin(element, found));
  }
  return [];
}

/** Whether an element lies in one of others. */
function isWithin(element: Element, others: readonly Element[]): boolean {
  return others.some((other) => other !== element && other.contains(element));
}
