import type { HelpdeskEvent, HelpdeskRequest } from '../messaging/protocol';
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
        watch = watchPage(document, request.page, tell, watching.signal);
        return;
      case 'read':
        return watch?.read();
      case 'focus':
        return watch?.focus();
    }
  };
}
