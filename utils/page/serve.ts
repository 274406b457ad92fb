import type { PageSpec } from '../adapters/types';
import type { HelpdeskEvent, HelpdeskRequest } from '../messaging/protocol';
import { diagnose } from './diagnose';
import { probe } from './probe';
import { addressOf } from './scene';
import { type Watch, watchPage } from './watch';

/** Answers what one panel asks of this page, until `signal` ends it. A later `watch` takes the place of an earlier one. */
export function servePage(
  document: Document,
  tell: (event: HelpdeskEvent) => void,
  signal: AbortSignal,
): (request: HelpdeskRequest) => void {
  let watch: Watch | undefined;
  let page: PageSpec | undefined;
  let watching = new AbortController();
  signal.addEventListener('abort', () => watching.abort(), { once: true });

  return (request) => {
    if (signal.aborted) return;
    switch (request.kind) {
      case 'probe':
        return tell({ kind: 'probed', url: addressOf(document), ids: probe(document, request.candidates) });
      case 'watch':
        watching.abort();
        watching = new AbortController();
        page = request.page;
        watch = watchPage(document, page, tell, watching.signal);
        return;
      case 'diagnose':
        return page && tell({ kind: 'diagnosed', diagnosis: diagnose(document, page) });
      case 'read':
        return watch?.read();
      case 'focus':
        return watch?.focus();
    }
  };
}
