import { useRef } from 'preact/hooks';
import { switchedOff } from '../../utils/settings';
import { useSetting } from './useSetting';

const NONE: readonly string[] = [];

export type SwitchedOff = {
  /** Ids of those that are off. */
  readonly off: readonly string[];
  readonly switchOne: (id: string, on: boolean) => void;
  /** Those that were off before anything was switched here: they may come first in a list, and nothing jumps under the pointer. */
  readonly offElsewhere: readonly string[];
};

/** What of a list is switched off, and what was so before or was switched off elsewhere (in the panel, with "never"). */
export function useSwitchedOff(list: readonly { readonly id: string }[]): SwitchedOff {
  const [all = NONE, setAll] = useSetting(switchedOff);
  const off = all.filter((id) => list.some((item) => item.id === id));
  const switchedHere = useRef<string>(undefined);
  const offElsewhere = useRef(NONE);

  // The storage tells of a change made here, too, in a list of its own.
  const now = off.join('\n');
  if (now !== switchedHere.current) {
    switchedHere.current = undefined;
    offElsewhere.current = off;
  }

  return {
    off,
    switchOne: (id, on) => {
      const change = (ids: readonly string[]) => (on ? ids.filter((one) => one !== id) : [...ids, id]);
      switchedHere.current = change(off).join('\n');
      setAll(change(all));
    },
    offElsewhere: offElsewhere.current,
  };
}
