import type { PageSpec, Selected } from '../adapters/types';
import { all, first } from './select';
import { isVisible } from './visible';

/** The page's address without fragment. */
export function addressOf(document: Document): string {
  return hrefOf(document).replace(/#.*$/s, '');
}

/** The page's address, fragment included. */
export function hrefOf(document: Document): string {
  return document.location?.href ?? document.URL;
}

/** The ticket's id: what the page calls the conversation that it shows, else what the address says. */
export function conversationOf(document: Document, page: PageSpec): string | undefined {
  const { conversation } = page;
  const said = conversation && first(document, conversation.selector)?.getAttribute(conversation.attribute);
  return said || ticketOf(document, page);
}

/**
 * What holds the open conversation: of several panes the one that is shown, or the page itself where there are none. Two that
 * are shown at once cannot be told apart: then there is none.
 */
export function openPane(document: Document, page: PageSpec): ParentNode | undefined {
  if (!page.panes) return document;
  const ticket = ticketOf(document, page);
  for (const pattern of page.panes) {
    if (pattern.includes('{ticket}') && ticket === undefined) continue;
    const shown = all(document, [pattern.replaceAll('{ticket}', CSS.escape(ticket ?? ''))]).filter(isVisible);
    if (shown.length > 0) return shown.length === 1 ? shown[0] : undefined;
  }
  return undefined;
}

/** What is selected in the open conversation, else on the page around it. */
export function near(
  document: Document,
  pane: ParentNode | undefined,
  selectors: readonly string[],
): Element[] {
  const within = pane ? all(pane, selectors) : [];
  return within.length > 0 || pane === document ? within : all(document, selectors);
}

/** The words of an element, the value of a field, or an attribute, with white space folded. */
export function wordsOf(root: ParentNode, { selector, attribute }: Selected): string {
  const element = first(root, selector);
  if (!element) return '';
  return fold(attribute === undefined ? shownText(element) : (element.getAttribute(attribute) ?? ''));
}

/** What an element says: of a field its value. */
export function shownText(element: Element): string {
  return 'value' in element && typeof element.value === 'string'
    ? element.value
    : (element.textContent ?? '');
}

/** White space folded and trimmed; marks that take no room left out. */
export function fold(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function ticketOf(document: Document, { ticketId }: PageSpec): string | undefined {
  const found = new RegExp(ticketId, 'u').exec(hrefOf(document));
  return found?.slice(1).find((group) => group !== undefined);
}
