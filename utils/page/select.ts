/** All elements that the first answering selector of an ordered list matches. A selector that is no selector matches nothing. */
export function all(root: ParentNode, selectors: readonly string[]): Element[] {
  for (const selector of selectors) {
    const found = query(root, selector);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first element that the first answering selector of an ordered list matches. */
export function first(root: ParentNode, selectors: readonly string[]): Element | undefined {
  return all(root, selectors)[0];
}

/** Whether an element itself matches one of the selectors. */
export function matches(element: Element, selectors: readonly string[]): boolean {
  return selectors.some((selector) => {
    try {
      return element.matches(selector);
    } catch {
      return false;
    }
  });
}

function query(root: ParentNode, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** No `instanceof`: nodes of an iframe belong to another realm. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
