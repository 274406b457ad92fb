import { useCallback, useEffect, useState } from 'preact/hooks';
import { dismissedInThread, switchedOff } from '../../utils/settings';
import type { DismissScope } from '../panel/state';
import { forgetOld, withSilence } from '../panel/threadSilence';
import type { OpenConversation } from './useConversation';
import { useConversationName } from './useConversationName';
import { useSetting } from './useSetting';

/** What a dismissal is about: a rule or pattern, and this very finding or offer of it. */
export type Dismissed = { readonly id: string; readonly here: string; readonly scope: DismissScope };

export type Dismissals = {
  /** Rules and patterns that are silent in this conversation; `undefined` until they are known. */
  readonly silent: readonly string[] | undefined;
  readonly isHere: (here: string) => boolean;
  readonly dismiss: (what: Dismissed) => void;
  readonly undo: (what: Dismissed) => void;
};

const NONE: readonly string[] = [];

/** The three reaches of "no": this one while the panel is open, this conversation, never. Each can be taken back. */
export function useDismissals(conversation: OpenConversation | undefined): Dismissals {
  const [never, setNever] = useSetting(switchedOff);
  const [threads, setThreads] = useSetting(dismissedInThread);
  const [here, setHere] = useState<readonly string[]>(NONE);
  const name = useConversationName(conversation);
  const known = never && threads && name !== undefined;
  const inThread = (known && threads[name]?.ids) || NONE;

  useEffect(() => {
    if (!threads) return;
    const kept = forgetOld(threads, new Date());
    if (kept !== threads) setThreads(kept);
  }, [threads, setThreads]);

  const change = useCallback(
    ({ id, here: this_, scope }: Dismissed, edit: (list: readonly string[], entry: string) => string[]) => {
      if (scope === 'here') return setHere((list) => edit(list, this_));
      if (!known) return;
      if (scope === 'never') return setNever(edit(never, id));
      setThreads(withSilence(threads, name, edit(inThread, id), new Date()));
    },
    [known, name, inThread, never, threads, setNever, setThreads],
  );

  return {
    silent: known ? [...never, ...inThread] : undefined,
    isHere: (entry) => here.includes(entry),
    dismiss: (what) => change(what, (list, entry) => [...list.filter((other) => other !== entry), entry]),
    undo: (what) => change(what, (list, entry) => list.filter((other) => other !== entry)),
  };
}
