import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnalyseInput } from '../../utils/analyse';
import type { Analysis } from '../../utils/listening/types';
import { logProblem } from '../../utils/log';

export type Analyse = (input: AnalyseInput) => Promise<Analysis>;

/** What was heard, with the input it speaks of: offsets fit only that text. */
export type Heard = { readonly input: AnalyseInput; readonly analysis: Analysis };

export type Hearing = {
  readonly heard: Heard | undefined;
  /** The last analysis of these messages came to nothing. */
  readonly failed: boolean;
};

/**
 * Analyses the newest input; while one analysis runs only the newest of those that came meanwhile is kept.
 * An input without a draft is answered before one with: `undefined` input means that nothing is open.
 */
export function useAnalysis(analyse: Analyse, input: AnalyseInput | undefined): Hearing {
  const [heard, setHeard] = useState<Heard>();
  const [failed, setFailed] = useState<AnalyseInput>();
  const running = useRef(false);
  const next = useRef<AnalyseInput>(undefined);

  useEffect(() => {
    next.current = input;
    if (!input) setHeard(undefined);
    if (!input || running.current) return;
    running.current = true;
    void (async () => {
      while (next.current) {
        const now = next.current;
        next.current = undefined;
        try {
          const analysis = await analyse(now);
          setHeard({ input: now, analysis });
          setFailed(undefined);
        } catch (problem) {
          logProblem('analysis', problem);
          setFailed(now);
        }
      }
      running.current = false;
    })();
  }, [analyse, input]);

  return {
    heard: input ? heard : undefined,
    failed: input !== undefined && failed?.messages === input.messages,
  };
}
