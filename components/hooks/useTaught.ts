import { useState } from 'preact/hooks';
import { type AdapterFile, adapterText, readAdapterFile } from '../../utils/adapters/file';
import type { Adapter } from '../../utils/adapters/types';
import { taughtHelpdesks } from '../../utils/settings';
import { download } from '../dashboard/download';
import { useSetting } from './useSetting';

export type TaughtReport =
  | { readonly kind: 'exported' | 'imported' | 'forgotten'; readonly host: string }
  | Extract<AdapterFile, { kind: 'bad' }>
  | { readonly kind: 'unreadable' };

/** The helpdesks that the agent has taught, and the way out of and into files. */
export function useTaught() {
  const [taught, change] = useSetting(taughtHelpdesks);
  const [report, setReport] = useState<TaughtReport>();
  const [forgotten, setForgotten] = useState<readonly [string, Adapter]>();

  function keep(origin: string, adapter: Adapter): void {
    change({ ...taught, [origin]: adapter });
  }

  return {
    taught: Object.entries(taught ?? {}),
    report,
    exportFile: (origin: string, adapter: Adapter) => {
      const { host } = new URL(origin);
      download(
        `kuule-${host.replace(/[^\w.-]/g, '-')}.json`,
        adapterText(origin, adapter),
        'application/json',
      );
      setReport({ kind: 'exported', host });
    },
    importFile: async (file: File) => {
      const text = await file.text().catch(() => undefined);
      if (text === undefined) return setReport({ kind: 'unreadable' });
      const read = readAdapterFile(text);
      if (read.kind === 'bad') return setReport(read);
      keep(read.origin, read.adapter);
      setReport({ kind: 'imported', host: new URL(read.origin).host });
    },
    forget: (origin: string) => {
      const { [origin]: gone, ...others } = taught ?? {};
      if (!gone) return;
      change(others);
      setForgotten([origin, gone]);
      setReport({ kind: 'forgotten', host: new URL(origin).host });
    },
    undo:
      forgotten && report?.kind === 'forgotten'
        ? () => {
            keep(...forgotten);
            setForgotten(undefined);
            setReport(undefined);
          }
        : undefined,
  };
}
