import { fold } from './scene';
import { isElement, matches } from './select';

type Wanted = { readonly words: readonly string[]; readonly without?: string };

/** Whether an element says one of the words and nothing more. Elements in it (`without`) do not count; what ends in a dash may stand before. */
export function said(element: Element | undefined, { words, without }: Wanted): boolean {
  if (!element) return false;
  const says = fold(textOf(element, without)).toLowerCase();
  return words.some((word) => {
    const wanted = fold(word).toLowerCase();
    return says === wanted || says.endsWith(`- ${wanted}`);
  });
}

function textOf(element: Element, without: string | undefined): string {
  if (!without) return element.textContent ?? '';
  return [...element.childNodes]
    .map((child) => {
      if (!isElement(child)) return child.nodeType === 3 ? (child.textContent ?? '') : '';
      return matches(child, [without]) ? '' : textOf(child, without);
    })
    .join('');
}
