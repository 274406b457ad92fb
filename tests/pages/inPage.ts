import type { PageSpec } from '../../utils/adapters/types';
import type { HelpdeskEvent, HelpdeskRequest, InsertRequest, Marks } from '../../utils/messaging/protocol';
import { readDraft } from '../../utils/page/draft';
import { insertText } from '../../utils/page/insert';
import { probe } from '../../utils/page/probe';
import { readPage } from '../../utils/page/read';
import { first } from '../../utils/page/select';
import { servePage } from '../../utils/page/serve';
import { guess } from '../../utils/page/teach/guess';
import { learn } from '../../utils/page/teach/learn';

const events: HelpdeskEvent[] = [];
let life = new AbortController();
let ask: ((request: HelpdeskRequest) => void) | undefined;

/** What a test may ask of the page modules in an isolated world, as the extension's scripts would run them. */
const inPage = {
  draft: (page: PageSpec) => readDraft(document, page),
  read: (page: PageSpec) => readPage(document, page),
  insert: (request: InsertRequest) => insertText(document, request),
  /** As if the elements that these selectors find had been clicked. */
  learn: (customer: string, agent: string, box?: string) => {
    const [theirs, ours] = [first(document, [customer]), first(document, [agent])];
    const written = box === undefined ? undefined : first(document, [box]);
    if (!theirs || !ours) throw new Error('There is nothing to click.');
    return learn(document, { customer: theirs, agent: ours, ...(written && { box: written }) });
  },
  /** What is guessed on the page, learned and read; nothing where it would have to be asked. */
  guess: () => {
    const { customer, agent, box } = guess(document);
    const page = customer && agent && learn(document, { customer, agent, ...(box && { box }) });
    return {
      box: box !== undefined,
      messages: page && typeof page !== 'string' ? readPage(document, page).messages : [],
    };
  },
  probe: (candidates: Marks) => probe(document, candidates),
  watch: (page: PageSpec) => {
    life = new AbortController();
    ask = servePage(document, (event) => events.push(event), life.signal);
    ask({ kind: 'watch', page });
  },
  ask: (request: HelpdeskRequest) => ask?.(request),
  unwatch: () => life.abort(),
  /** Events since the last call. */
  heard: () => events.splice(0),
};

export type InPage = typeof inPage;
Reflect.set(globalThis, 'inPage', inPage);
