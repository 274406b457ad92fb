import { getCssSelector } from 'css-selector-generator';
import { parentOf } from '../scope';
import { isElement } from '../select';
import { isLasting } from './marks';

/** A selector that finds this element, through the shadow roots and iframes that it is in, by marks that last where there are any. */
export function uniqueSelector(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const within = getCssSelector(element, {
    root,
    selectors: ['id', 'attribute', 'class', 'tag', 'nthchild'],
    blacklist: [
      (selector: string) => /^[.#]/.test(selector) && !isLasting(selector.slice(1)),
      /^\[(?!data-|role|name|aria-roledescription|title=)/,
      /\d{3}/,
    ],
    combineBetweenSelectors: true,
    maxCombinations: 50,
    maxCandidates: 200,
  });
  const host = parentOf(root);
  return host && isElement(host) ? `${uniqueSelector(host)} >>> ${within}` : within;
}

/** The selector that leads to the root an element is in, with its ` >>> `; nothing for the page itself. */
export function leadTo(element: Element): string {
  const host = parentOf(element.getRootNode());
  return host && isElement(host) ? `${uniqueSelector(host)} >>> ` : '';
}
