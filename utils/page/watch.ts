import type { PageSpec } from '../adapters/types';
import type { HelpdeskEvent } from '../messaging/protocol';
import { type Composer, findComposer } from './composer';
import { readDraft } from './draft';
import { whenQuiet } from './quiet';
import { readThread } from './read';
import { conversationOf, hrefOf } from './scene';
import { ACTS, followScope, originOf } from './scope';
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
  /** Something changed outside the composer: the conversation may be another. */
  let pageMarked = true;

  const mark = whenQuiet(look, REST, signal);
  const markPage = () => {
    pageMarked = true;
    mark();
  };
  const changed = (target: Node) => {
    pageMarked ||= composer?.editor.contains(target) !== true;
    mark();
  };
  const scope = followScope(document, page, { changed, typed: mark, signal });

  function look(): void {
    if (moved() || pageMarked) readAgain();
    composer = findComposer(document, page);
    scope.renew(composer?.editor);
    tellDraft();
    tellSelection();
  }

  function moved(): boolean {
    const address = `${hrefOf(document)} ${conversationOf(document, page) ?? ''}`;
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

  const listen = { capture: true, passive: true, signal };
  for (const type of ['input', 'change', 'reset', 'submit', 'focusin', 'selectionchange']) {
    document.addEventListener(type, mark, listen);
  }
  for (const type of ACTS) document.addEventListener(type, (event) => changed(originOf(event)), listen);
  const view = document.defaultView;
  for (const type of ['popstate', 'hashchange']) view?.addEventListener(type, markPage, listen);
  const { navigation } = (view ?? {}) as { readonly navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', markPage, { signal });
  look();

  return {
    read: () => {
      delete told.reading;
      pageMarked = true;
      look();
    },
    focus: () => {
      composer?.frame?.focus({ preventScroll: true });
      composer?.editor.focus({ preventScroll: false });
    },
  };
}
