import type { PageSpec } from '../adapters/types';
import { isQuoted } from './own';
import { all } from './select';
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
  const saying = all(document, conversation?.selector ?? []).filter((element) => !isQuoted(element, page));
  const says = saying.find(isVisible) ?? saying[0];
  return (conversation && says?.getAttribute(conversation.attribute)) || ticketOf(document, page);
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
    const panes = all(document, [pattern.replaceAll('{ticket}', CSS.escape(ticket ?? ''))]);
    const shown = panes.filter((pane) => isVisible(pane) && !isQuoted(pane, page));
    if (shown.length > 0) return shown.length === 1 ? shown[0] : undefined;
  }
  return undefined;
}

/** The open conversation on its page. */
export type Scene = {
  readonly document: Document;
  readonly page: PageSpec;
  readonly pane: ParentNode | undefined;
};

/** The thread of the open conversation, if it is shown. */
export function openThread(pane: ParentNode | undefined, { thread }: PageSpec): Element | undefined {
  return pane && all(pane, thread).find(isVisible);
}

/** What is selected in the open conversation, else on the page around it; never in the words of a message. */
export function near({ document, page, pane }: Scene, selectors: readonly string[]): Element[] {
  const within = pane ? all(pane, selectors) : [];
  const found = within.length > 0 || pane === document ? within : all(document, selectors);
  return found.filter((element) => !isQuoted(element, page));
}

/** The words of an element, the value of a field, or an attribute, with white space folded. */
export function wordsOf(element: Element | undefined, attribute?: string): string {
  if (!element) return '';
  return fold(attribute === undefined ? shownText(element) : (element.getAttribute(attribute) ?? ''));
}

/** What an element says: of a field its value. */
function shownText(element: Element): string {
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
