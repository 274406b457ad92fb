import { useEffect, useState } from 'preact/hooks';
import type { EngineInWorker } from '../../utils/messaging/engine';
import type { Pack, SavedReply } from '../../utils/packs/types';
import type { Rewrite } from '../../utils/rewrites/types';

/** The findings on each saved reply, as they come; a reply that could not be checked stays without. */
export function useRepliesChecked(
  engine: EngineInWorker,
  pack: Pack,
  wanted: boolean,
): ReadonlyMap<SavedReply, readonly Rewrite[]> {
  const [checked, setChecked] = useState<ReadonlyMap<SavedReply, readonly Rewrite[]>>(new Map());

  useEffect(() => {
    let current = wanted;
    void (async () => {
      for (const reply of pack.replies) {
        if (!current) return;
        const { language, text } = reply;
        const analysis = await engine
          .analyse({ language, messages: [], draft: text, pack })
          .catch(() => undefined);
        if (current && analysis) setChecked((before) => new Map(before).set(reply, analysis.rewrites));
      }
    })();
    return () => {
      current = false;
    };
  }, [engine, pack, wanted]);

  return checked;
}
