import { useEffect, useState } from 'preact/hooks';
import type { AnalyseInput } from '../../utils/analyse';
import { logProblem } from '../../utils/log';
import type { EngineInWorker } from '../../utils/messaging/engine';

/**
 * The hand-over of a conversation, made anew when its messages change. `input` is what was last analysed; its draft has not been sent
 * and answers nothing yet, so it is left out. Undefined when there is nothing to hand over. Until the new one comes, the last one of
 * the same conversation stands.
 */
export function useHandover(
  make: EngineInWorker['handover'],
  key: string | undefined,
  input: AnalyseInput | undefined,
): string | undefined {
  const [made, setMade] = useState<{ readonly key: string; readonly text: string | undefined }>();

  useEffect(() => {
    if (!input || key === undefined) return;
    const { draft: _, ...sent } = input;
    let wanted = true;
    const keep = (text: string | undefined) => {
      if (wanted) setMade({ key, text });
    };
    make(sent).then(keep, (problem) => {
      logProblem('hand-over', problem);
      keep(undefined);
    });
    return () => {
      wanted = false;
    };
  }, [make, key, input?.messages, input?.language]);

  return made?.key === key ? made?.text : undefined;
}
