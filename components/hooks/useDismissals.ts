import { useCallback, useState } from 'preact/hooks';
import { dismissedInThread, switchedOff } from '../../utils/settings';
import type { DismissScope } from '../panel/state';
import { useSetting } from './useSetting';

/** What a dismissal is about: a rule or pattern, and this very finding or offer of it. */
export type Dismissed = { readonly id: string; readonly here: string; readonly scope: DismissScope };

export type Dismissals = {
  /** Rules and patterns that are silent in this conversation. */
  readonly silent: readonly string[];
  readonly isHere: (here: string) => boolean;
  readonly dismiss: (what: Dismissed) => void;
  readonly undo: (what: Dismissed) => void;
};

const NONE: readonly string[] = [];

/** The three reaches of "no": this one, this conversation, never. Each can be taken back. */
export function useDismissals(conversation: string | undefined): Dismissals {
  const [never = NONE, setNever] = useSetting(switchedOff);
  const [threads = {}, setThreads] = useSetting(dismissedInThread);
  const [here, setHere] = useState<readonly string[]>(NONE);
  const inThread = (conversation !== undefined && threads[conversation]) || NONE;

  const change = useCallback(
    ({ id, here: this_, scope }: Dismissed, edit: (list: readonly string[], entry: string) => string[]) => {
      if (scope === 'here') return setHere((list) => edit(list, this_));
      if (scope === 'never') return setNever(edit(never, id));
      if (conversation !== undefined) setThreads({ ...threads, [conversation]: edit(inThread, id) });
    },
    [conversation, inThread, never, threads, setNever, setThreads],
  );

  return {
    silent: inThread.length > 0 ? [...never, ...inThread] : never,
    isHere: (entry) => here.includes(entry),
    dismiss: (what) => change(what, (list, entry) => [...list.filter((other) => other !== entry), entry]),
    undo: (what) => change(what, (list, entry) => list.filter((other) => other !== entry)),
  };
}
