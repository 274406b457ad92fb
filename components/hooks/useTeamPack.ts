import { useState } from 'preact/hooks';
import { withEntry, withoutEntry } from '../../utils/packs/edit';
import { packFileName, packText } from '../../utils/packs/format';
import { aboutOf, mergePacks, type Preferred } from '../../utils/packs/merge';
import { type PackProblem, readPack } from '../../utils/packs/read';
import type { Pack, PackEntry, PackPart } from '../../utils/packs/types';
import { teamPack } from '../../utils/settings';
import { download } from '../dashboard/download';
import { useSetting } from './useSetting';

/** What came of the last thing done to the pack. */
export type PackReport =
  | { readonly kind: 'exported'; readonly name: string }
  | { readonly kind: 'merged' | 'undone' | 'unreadable' }
  | { readonly kind: 'removed'; readonly name: string }
  | { readonly kind: 'bad'; readonly problem: PackProblem };

export type TeamPack = {
  /** `undefined` until it has been read. */
  readonly pack: Pack | undefined;
  readonly report: PackReport | undefined;
  /** Another pack, looked at before it is taken in. */
  readonly incoming: Pack | undefined;
  /** Takes back the last merge or removal; `undefined` when there is none. */
  readonly undo: (() => void) | undefined;
  readonly rename: (name: string) => void;
  readonly put: (part: PackPart, entry: PackEntry, former?: PackEntry) => void;
  readonly remove: (part: PackPart, entry: PackEntry) => void;
  readonly exportFile: () => void;
  readonly readFile: (file: Blob) => Promise<void>;
  readonly look: (pack: Pack | undefined) => void;
  readonly merge: (preferred: Preferred) => void;
};

/** The team's pack, how it is changed, and how it comes from a file and goes to one. */
export function useTeamPack(): TeamPack {
  const [pack, setPack] = useSetting(teamPack);
  const [report, setReport] = useState<PackReport>();
  const [incoming, setIncoming] = useState<Pack>();
  const [before, setBefore] = useState<Pack>();

  function change(next: Pack, told?: PackReport): void {
    setBefore(told && pack);
    setReport(told);
    setPack(next);
  }

  async function readFile(file: Blob): Promise<void> {
    const text = await file.text().catch(() => undefined);
    setIncoming(undefined);
    if (text === undefined) return setReport({ kind: 'unreadable' });
    const read = readPack(text);
    setReport(read.kind === 'bad' ? read : undefined);
    if (read.kind === 'pack') setIncoming(read.pack);
  }

  return {
    pack,
    report,
    incoming,
    undo:
      before &&
      (() => {
        setPack(before);
        setBefore(undefined);
        setReport({ kind: 'undone' });
      }),
    rename: (name) => pack && change({ ...pack, name }),
    put: (part, entry, former) => pack && change(withEntry(pack, part, entry, former)),
    remove: (part, entry) =>
      pack && change(withoutEntry(pack, part, entry), { kind: 'removed', name: aboutOf(entry) }),
    exportFile: () => {
      if (!pack) return;
      const name = packFileName(pack);
      download(name, packText(pack), 'application/json');
      setReport({ kind: 'exported', name });
    },
    readFile,
    look: (other) => {
      setReport(undefined);
      setIncoming(other);
    },
    merge: (preferred) => {
      if (!pack || !incoming) return;
      setIncoming(undefined);
      change(mergePacks(pack, incoming, preferred), { kind: 'merged' });
    },
  };
}
