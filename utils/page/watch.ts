import type { PageSpec } from '../adapters/types';
import type { HelpdeskEvent } from '../messaging/protocol';
import { type Composer, contentOf, findComposer, isFrame } from './composer';
import { readDraft } from './draft';
import { whenQuiet } from './quiet';
import { conversationOf, readThread } from './read';
import { all } from './select';
import { selectedWithin } from './selection';

/** Milliseconds of rest before the page is read again. */
const REST = 80;

export type Watch = { readonly read: () => void; readonly focus: () => void };

/**
 * Reads a page now and whenever it has changed, and tells what is new: a reading when the conversation differs, a draft when the
 * text or its mode differs, a selection within a customer's message. Ends with `signal`, and leaves nothing behind.
 */
export function watchPage(
  document: Document,
  page: PageSpec,
  tell: (event: HelpdeskEvent) => void,
  signal: AbortSignal,
): Watch {
  const told: { reading?: string; draft?: string; selection: string; address?: string } = { selection: '' };
  let customers: readonly Element[] = [];
  let composer: Composer | undefined;
  let listening = new AbortController();
  /** Something changed outside the composer: the conversation may be another. */
  let pageMarked = true;

  const mark = whenQuiet(look, REST, signal);
  const observer = new MutationObserver((records) => {
    pageMarked ||= records.some(({ target }) => !inComposer(target));
    mark();
  });

  function look(): void {
    if (moved() || pageMarked) readAgain();
    followComposer();
    tellDraft();
    tellSelection();
  }

  function moved(): boolean {
    const address = `${document.location.href} ${conversationOf(document, page) ?? ''}`;
    const changed = told.address !== address || !composerHolds();
    told.address = address;
    return changed;
  }

  function composerHolds(): boolean {
    return findComposer(document, page)?.editor === composer?.editor;
  }

  function readAgain(): void {
    pageMarked = false;
    const read = readThread(document, page);
    customers = read.customers;
    const reading = JSON.stringify(read.reading);
    if (reading === told.reading) return;
    told.reading = reading;
    delete told.draft; // Whoever gets a new reading gets the draft with it.
    tell({ kind: 'reading', reading: read.reading });
  }

  function tellDraft(): void {
    const draft = readDraft(document, page);
    const said = JSON.stringify(draft ?? null);
    if (said === told.draft) return;
    told.draft = said;
    tell({ kind: 'draft', draft });
  }

  function tellSelection(): void {
    const text = selectedWithin(document, customers);
    if (text === told.selection) return;
    told.selection = text;
    tell({ kind: 'selection', text });
  }

  function inComposer(node: Node): boolean {
    return node.ownerDocument !== document || composer?.editor.contains(node) === true;
  }

  /** An editor in an iframe has a document of its own, which its page may write anew at any time. */
  function followComposer(): void {
    composer = findComposer(document, page);
    for (const frame of framesOf(document, page)) {
      const inner = contentOf(frame);
      if (!inner || followed.has(inner)) continue;
      followed.add(inner);
      observer.observe(inner, OBSERVED);
    }
    listening.abort();
    listening = new AbortController();
    const inner = composer?.frame && composer.editor.ownerDocument;
    inner?.addEventListener('input', mark, { capture: true, passive: true, signal: listening.signal });
  }

  const followed = new WeakSet<Document>();
  const listen = { capture: true, passive: true, signal };
  for (const type of ['input', 'change', 'reset', 'submit', 'focusin', 'load', 'selectionchange']) {
    document.addEventListener(type, mark, listen);
  }
  for (const type of ['popstate', 'hashchange']) document.defaultView?.addEventListener(type, mark, listen);
  observer.observe(document, OBSERVED);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      listening.abort();
    },
    { once: true },
  );
  look();

  return {
    read: () => {
      delete told.reading;
      pageMarked = true;
      look();
    },
    focus: () => (composer?.frame ?? composer?.editor)?.focus({ preventScroll: false }),
  };
}

/** Attributes that show, hide and swap things; nothing else of theirs is looked at. */
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'hidden', 'style', 'contenteditable', 'data-conversation-id'],
};

function framesOf(document: Document, page: PageSpec): HTMLIFrameElement[] {
  return page.composers
    .filter(({ editor }) => editor === 'iframe')
    .flatMap(({ selector }) => all(document, selector))
    .filter(isFrame);
}
