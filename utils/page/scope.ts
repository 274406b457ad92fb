import type { PageSpec, Selectors } from '../adapters/types';
import { near, openPane, openThread } from './scene';
import { all, hostsOf, rootIn } from './select';
import { pause } from './wait';

/** What may turn a page to another conversation or another kind of reply without a change where it is looked for. */
export const ACTS = ['click', 'keyup', 'load', 'scrollend', 'animationend', 'transitionend'];

type Listener = {
  /** Something that is looked at changed; `target` is where. */
  readonly changed: (target: Node) => void;
  /** The agent wrote in a document of its own, an editor's iframe. */
  readonly typed: () => void;
  readonly signal: AbortSignal;
};

type Target = readonly [Node, MutationObserverInit];

/** Milliseconds until an element is looked at again that is to get a shadow root or document, which nothing announces; then twice as long each time. */
const FIRST_AGAIN = 100;
const LAST_AGAIN = 12_800;

/**
 * One observer for what a reading rests on: all within the thread, the composer and the places that say who is who, and of what is around
 * them only whether they are still there and still shown. As long as one of them is missing, the page is looked at for what is added to it.
 */
export function followScope(document: Document, page: PageSpec, { changed, typed, signal }: Listener) {
  const observer = new MutationObserver((records) => {
    for (const { target } of records) changed(target);
  });
  const heard = new WeakSet<Document>();
  const awaited = new WeakSet<Element>();
  let observed = new Map<Node, MutationObserverInit>();

  function renew(editor: Element | undefined): void {
    const pane = openPane(document, page);
    const thread = openThread(pane, page);
    const hosts = hostsIn(document, pane, page);
    const inner = hosts.flatMap((host) => rootIn(host) ?? []);
    const whole = [thread, editor, ...inner].filter((root) => root !== undefined);
    const said = elsewhere(page).map((selector) => near({ document, page, pane }, selector));
    const around = new Set(
      [thread, editor, ...hosts, ...said.flat()].flatMap((root) => (root ? chainOf(root) : [])),
    );
    const modes = page.composers.flatMap(({ mode }) =>
      typeof mode === 'string'
        ? []
        : mode.flatMap((rule) => (rule.kind === 'address' ? [] : all(pane ?? document, [rule.selector]))),
    );
    // Asking twice for one node forgets the first time: the wider look comes last.
    const targets = new Map<Node, MutationObserverInit>([
      ...modes.map((node): Target => [node, { attributes: true }]),
      ...[...around].map((node): Target => [node, { childList: true, attributes: true }]),
      ...[...said.flat(), ...whole].map((node): Target => [node, WHOLE]),
      ...(thread && editor && said.every(({ length }) => length > 0)
        ? []
        : [[document, WANTING] satisfies Target]),
    ]);
    for (const host of hosts) if (!rootIn(host)) void lookAgain(host);
    for (const root of [...inner, editor?.ownerDocument]) {
      if (root && isDocument(root) && root !== document) hear(root);
    }
    if (same(targets, observed)) return;
    observed = targets;
    observer.disconnect();
    for (const [node, what] of targets) observer.observe(node, what);
  }

  function hear(inner: Document): void {
    if (heard.has(inner)) return;
    heard.add(inner);
    const listen = { capture: true, passive: true, signal };
    for (const type of ['input', 'focusin', 'selectionchange']) inner.addEventListener(type, typed, listen);
    for (const type of ACTS) inner.addEventListener(type, (event) => changed(originOf(event)), listen);
  }

  async function lookAgain(host: Element): Promise<void> {
    if (awaited.has(host)) return;
    awaited.add(host);
    for (let wait = FIRST_AGAIN; wait <= LAST_AGAIN && !signal.aborted && host.isConnected; wait *= 2) {
      await pause(wait);
      if (!rootIn(host)) continue;
      if (!signal.aborted) changed(host);
      return;
    }
  }

  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { renew };
}

/** What is read outside the thread: the title, and who the customer or the agent is. */
function elsewhere({ title, authors }: PageSpec): readonly Selectors[] {
  const people = authors.flatMap((rule) =>
    rule.kind === 'name' ? [[rule.among]] : rule.kind === 'mailbox' ? [rule.own.selector] : [],
  );
  return [...(title ? [title.selector] : []), ...people];
}

/** Attributes that show, hide and swap things; nothing else of theirs is looked at. */
const WHOLE: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'hidden', 'style', 'contenteditable', 'aria-hidden'],
};

/** Where an event began, in a shadow root too. */
export function originOf(event: Event): Node {
  return event.composedPath()[0] as Node;
}

/** While something that is read is missing: what is added to the page, or shown. */
const WANTING: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['class', 'hidden', 'aria-hidden'],
};

/** Elements that the page's selectors lead into. */
function hostsIn(document: Document, pane: ParentNode | undefined, page: PageSpec): readonly Element[] {
  const composers = page.composers.flatMap(({ selector }) => selector);
  const roots = pane === undefined || pane === document ? [document] : [document, pane];
  const outer = roots.flatMap((root) => hostsOf(root, [...(page.panes ?? []), ...page.thread, ...composers]));
  const thread = openThread(pane, page);
  return [...new Set([...outer, ...(thread ? hostsOf(thread, [...page.message, ...page.body]) : [])])];
}

/** What is around an element, out of shadow roots and iframes up to the page. */
function chainOf(element: Element): Node[] {
  const chain: Node[] = [];
  for (let at: Node | null = parentOf(element); at; at = parentOf(at)) chain.push(at);
  return chain;
}

/** What is around a node: its parent, the host of its shadow root, or the iframe of its document. */
export function parentOf(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  if (isDocument(node)) return node.defaultView?.frameElement ?? null;
  return 'host' in node ? (node as ShadowRoot).host : null;
}

function isDocument(node: Node | ParentNode): node is Document {
  return 'nodeType' in node && node.nodeType === 9;
}

function same(one: ReadonlyMap<Node, unknown>, other: ReadonlyMap<Node, unknown>): boolean {
  return one.size === other.size && [...one.keys()].every((node) => other.has(node));
}
