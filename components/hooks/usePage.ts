import { useEffect, useRef, useState } from 'preact/hooks';
import { findAdapter, probeCandidates } from '../../utils/adapters/find';
import type { Diagnosis, Reading } from '../../utils/adapters/reading';
import type { Adapter } from '../../utils/adapters/types';
import type { Draft } from '../../utils/conversation/types';
import type { ActiveTab } from '../../utils/messaging/activeTab';
import { openHelpdesk } from '../../utils/messaging/helpdesk';
import type { HelpdeskEvent, HelpdeskRequest } from '../../utils/messaging/protocol';
import { taughtHelpdesks } from '../../utils/settings';
import { useSetting } from './useSetting';

/** What the page beside the panel has said so far. */
export type Page =
  | { readonly kind: 'none' }
  /** `title`: what is known of it already. */
  | { readonly kind: 'loading'; readonly title?: string }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unknown' }
  /** A page without a conversation, of a site where one has been read before. */
  | { readonly kind: 'elsewhere' }
  | {
      readonly kind: 'read';
      readonly tabId: number;
      readonly adapter: Adapter;
      readonly reading: Reading;
      readonly draft: Draft | undefined;
    };

type Watching = {
  readonly page: Page;
  readonly selection: string;
  readonly send: (request: HelpdeskRequest) => void;
  /** What the selectors find on the page now; `undefined` if it does not answer. */
  readonly diagnose: () => Promise<Diagnosis | undefined>;
};

/** Milliseconds until a page that could not be reached is called so: one that is just being left cannot be reached either. */
const PATIENCE = 500;

/** Reads and watches the page in a tab while `enabled`; starts again whenever the tab shows something else. */
export function usePage(tab: ActiveTab | undefined, enabled: boolean): Watching {
  const [page, setPage] = useState<Page>({ kind: 'loading' });
  const [selection, setSelection] = useState('');
  const send = useRef<(request: HelpdeskRequest) => void>(() => undefined);
  const shownTab = useRef<number>(undefined);
  const diagnosed = useRef<(diagnosis: Diagnosis | undefined) => void>(() => undefined);
  const [taught] = useSetting(taughtHelpdesks);
  const helpdesks = useRef(new Set<string>());
  // Grows when the script that answered is gone: the page has left, which the tab tells soon, or a newer script is there.
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    setSelection('');
    if (!tab || !enabled) {
      shownTab.current = undefined;
      setPage({ kind: 'none' });
      return;
    }
    // The same tab keeps what it showed until the page has answered again: nothing flickers on a reload of its address.
    if (shownTab.current !== tab.id) setPage({ kind: 'loading' });
    shownTab.current = tab.id;
    if (tab.loading || !taught) return;

    const life = new AbortController();
    let adapter: Adapter | undefined;
    let givingUp: ReturnType<typeof setTimeout> | undefined;

    function heard(event: HelpdeskEvent): void {
      if (event.kind === 'selection') {
        setSelection(event.text);
        return;
      }
      if (event.kind === 'diagnosed') {
        diagnosed.current(event.diagnosis);
        return;
      }
      if (event.kind === 'probed') {
        const { origin } = new URL(event.url);
        adapter = taught?.[origin] ?? findAdapter(event.url, event.ids);
        if (adapter) {
          helpdesks.current.add(origin);
          helpdesk.send({ kind: 'watch', page: adapter.page });
        } else setPage({ kind: helpdesks.current.has(origin) ? 'elsewhere' : 'unknown' });
        return;
      }
      const known = adapter;
      if (!known || !tab) return;
      setPage((before) => {
        const same = before.kind === 'read' && before.tabId === tab.id && before.adapter.id === known.id;
        if (event.kind === 'draft') return same ? { ...before, draft: event.draft } : before;
        const draft = same && before.reading.url === event.reading.url ? before.draft : undefined;
        return { kind: 'read', tabId: tab.id, adapter: known, reading: event.reading, draft };
      });
    }

    const helpdesk = openHelpdesk(
      tab.id,
      {
        event: heard,
        gone: (how) => {
          if (how === 'left') setTurn((before) => before + 1);
          else givingUp = setTimeout(() => setPage({ kind: 'unreachable' }), PATIENCE);
        },
      },
      life.signal,
    );
    send.current = helpdesk.send;
    helpdesk.send({ kind: 'probe', candidates: probeCandidates(tab.url ?? '') });
    return () => {
      clearTimeout(givingUp);
      life.abort();
    };
  }, [tab?.id, tab?.visit, tab?.loading, enabled, turn, taught]);

  const diagnose = () =>
    new Promise<Diagnosis | undefined>((resolve) => {
      diagnosed.current = resolve;
      setTimeout(() => resolve(undefined), PATIENCE);
      send.current({ kind: 'diagnose' });
    });

  return { page, selection, send: (request) => send.current(request), diagnose };
}
