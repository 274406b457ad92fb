import type { PageSpec } from '../../utils/adapters/types';
import type { HelpdeskEvent, InsertRequest } from '../../utils/messaging/protocol';
import { insertText } from '../../utils/page/insert';
import { readPage } from '../../utils/page/read';
import { servePage } from '../../utils/page/serve';

const events: HelpdeskEvent[] = [];
let life = new AbortController();

/** What a test may ask of the page modules in an isolated world, as the extension's scripts would run them. */
const inPage = {
  read: (page: PageSpec) => readPage(document, page),
  insert: (request: InsertRequest) => insertText(document, request),
  watch: (page: PageSpec) => {
    life = new AbortController();
    servePage(document, (event) => events.push(event), life.signal)({ kind: 'watch', page });
  },
  unwatch: () => life.abort(),
  /** Events since the last call. */
  heard: () => events.splice(0),
};

export type InPage = typeof inPage;
Reflect.set(globalThis, 'inPage', inPage);
