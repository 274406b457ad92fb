/** Elements of a page that are looked through for roots within, at most. */
const ELEMENT_LIMIT = 20_000;

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

/** What an element holds beside its children: an open shadow root, or a document of the same origin. */
export function rootIn(element: Element): ParentNode | undefined {
  if (element.shadowRoot) return element.shadowRoot;
  try {
    return isFrame(element) ? (element.contentDocument ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

/** The elements whose insides the selectors lead through, whether there is anything within yet or not. */
export function hostsOf(root: ParentNode, selectors: readonly string[]): Element[] {
  return selectors.flatMap((selector) => {
    const steps = selector.split('>>>').map((step) => step.trim());
    return steps[0] === '' ? holders(root) : walk(root, steps.slice(0, -1)).seen;
  });
}

function query(root: ParentNode, selector: string): Element[] {
  const steps = selector.split('>>>').map((step) => step.trim());
  const [start, ...inner] = steps;
  if (start !== '') return walk(root, steps).found;
  const roots = [root, ...holders(root).flatMap((host) => rootIn(host) ?? [])];
  return roots.flatMap((within) => walk(within, inner).found);
}

function walk(root: ParentNode, steps: readonly string[]): { found: Element[]; seen: Element[] } {
  let roots: ParentNode[] = [root];
  let found: Element[] = [];
  const seen: Element[] = [];
  for (const step of steps) {
    found = roots.flatMap((within) => light(within, step));
    seen.push(...found);
    roots = found.flatMap((element) => rootIn(element) ?? []);
  }
  return { found, seen };
}

/** Every element of a page that has a root or document within, inner ones after outer ones. */
function holders(root: ParentNode): Element[] {
  const found: Element[] = [];
  let left = ELEMENT_LIMIT;
  const roots: ParentNode[] = [root];
  for (let within = roots.shift(); within; within = roots.shift()) {
    const elements = within.querySelectorAll('*');
    for (const element of elements) {
      if (left-- <= 0) return found;
      const inner = rootIn(element);
      if (!inner) continue;
      found.push(element);
      roots.push(inner);
    }
  }
  return found;
}

function light(root: ParentNode, selector: string): Element[] {
  if (selector === ':scope' && isElement(root)) return [root];
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** No `instanceof`: nodes of an iframe belong to another realm. */
export function isElement(node: Node | ParentNode): node is Element {
  return 'nodeType' in node && node.nodeType === 1;
}

export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe' || element.localName === 'frame';
}
