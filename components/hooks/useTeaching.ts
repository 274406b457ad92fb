import { useEffect, useState } from 'preact/hooks';
import { TAUGHT_ID, taughtAdapter } from '../../utils/adapters/taught';
import type { Adapter, PageSpec } from '../../utils/adapters/types';
import type { Taught, TeachAnswer } from '../../utils/messaging/protocol';
import { askTeach } from '../../utils/messaging/teach';
import { taughtHelpdesks } from '../../utils/settings';
import type { Teaching } from '../panel/state';

const STEPS: readonly Taught[] = ['customer', 'agent', 'composer'];

type Tab = { readonly id: number; readonly origin: string };

export type TeachingHook = {
  readonly teaching: Teaching | undefined;
  readonly start: () => void;
  /** Asks for one of the three again. */
  readonly again: (what: Taught) => void;
  /** There is no reply box on this page. */
  readonly skipBox: () => void;
  /** The customer and the agent are the other way round. */
  readonly swap: () => void;
  /** What is newest stands at the other end. */
  readonly turn: () => void;
  readonly use: () => void;
  readonly stop: () => void;
};

/** Leads through teaching Kuule a page: three clicks on it, a look at what they teach, and corrections. */
export function useTeaching(tab: Tab | undefined, known: Adapter | undefined): TeachingHook {
  const [teaching, setTeaching] = useState<Teaching>();
  const [page, setPage] = useState<PageSpec>();

  // Another page has other messages: what was pointed at there teaches nothing here.
  useEffect(() => setTeaching(undefined), [tab?.id, tab?.origin]);

  async function ask(what: Taught): Promise<void> {
    if (!tab) return;
    setTeaching((before) => ({ step: what, done: before?.done ?? [] }));
    const answer = await askTeach(tab.id, { kind: 'pick', what });
    if (answer.kind === 'picked') next(what);
    else if (answer.kind === 'notLearned')
      setTeaching((before) => before && { ...before, problem: answer.reason });
    // Stopped by Escape, or by the page: the panel waits for the agent to go on.
    else setTeaching((before) => (before?.step === what ? { ...before, resting: true } : before));
  }

  /** What the page says for certain need not be shown. */
  async function begin(): Promise<void> {
    if (!tab) return;
    const answer = await askTeach(tab.id, { kind: 'guess' });
    setTeaching({ step: 'customer', done: [] });
    next(...(answer.kind === 'guessed' ? answer.found : []));
  }

  function next(...found: readonly Taught[]): void {
    setTeaching((before) => {
      if (!before) return before;
      const done = [...before.done.filter((each) => !found.includes(each)), ...found];
      const open = STEPS.find((step) => !done.includes(step));
      queueMicrotask(() => void (open ? ask(open) : look()));
      return { step: open ?? 'look', done };
    });
  }

  async function look(): Promise<void> {
    if (tab) show(await askTeach(tab.id, { kind: 'learn' }));
  }

  async function tryOut(changed: PageSpec): Promise<void> {
    if (tab) show(await askTeach(tab.id, { kind: 'read', page: changed }));
  }

  function show(answer: TeachAnswer): void {
    if (answer.kind === 'learned') {
      setPage(answer.page);
      const { messages, health } = answer.reading;
      setTeaching({ step: 'look', done: STEPS, seen: { messages, composer: health.composer === 'found' } });
    } else if (answer.kind === 'notLearned') {
      setTeaching((before) => before && { ...before, step: 'look', problem: answer.reason });
    } else setTeaching(undefined);
  }

  function leave(): void {
    if (tab) void askTeach(tab.id, { kind: 'stop' });
    setTeaching(undefined);
    setPage(undefined);
  }

  return {
    teaching,
    start: () => void begin(),
    again: (what) => void ask(what),
    skipBox: () => next('composer'),
    swap: () => page && void tryOut({ ...page, authors: page.authors.map(swapped) }),
    turn: () => page && void tryOut({ ...page, order: page.order === 'newest' ? 'oldest' : 'newest' }),
    use: () => {
      if (!tab || !page) return;
      const product = known && known.id !== TAUGHT_ID ? known : undefined;
      const adapter = taughtAdapter(tab.origin, page, product);
      void taughtHelpdesks
        .getValue()
        .then((before) => taughtHelpdesks.setValue({ ...before, [tab.origin]: adapter }))
        .then(leave, leave);
    },
    stop: leave,
  };
}

function swapped<Rule extends PageSpec['authors'][number]>(rule: Rule): Rule {
  if (rule.kind === 'side') return { ...rule, left: rule.right, right: rule.left };
  if (!('author' in rule)) return rule;
  const author = rule.author === 'customer' ? 'agent' : rule.author === 'agent' ? 'customer' : rule.author;
  return { ...rule, author };
}
