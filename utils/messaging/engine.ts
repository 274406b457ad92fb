import { type Remote, wrap } from 'comlink';
import type { AnalyseInput } from '../analyse';
import type { Analysis } from '../listening/types';

/** What runs in the worker. */
export type Engine = { readonly analyse: (input: AnalyseInput) => Analysis | Promise<Analysis> };

/** The longest conversations take well under a second; after this many milliseconds no answer will come. */
const PATIENCE = 20_000;

/**
 * Analyses in a worker. One that could not start, broke or does not answer is ended and the analysis rejects; the next analysis has a
 * new worker.
 */
export function engineIn(
  start: () => Worker,
  patience = PATIENCE,
): (input: AnalyseInput) => Promise<Analysis> {
  let running: { readonly worker: Worker; readonly engine: Remote<Engine> } | undefined;

  return (input) => {
    if (!running) {
      const worker = start();
      running = { worker, engine: wrap<Engine>(worker) };
    }
    const { worker, engine } = running;
    return new Promise((resolve, reject) => {
      const life = new AbortController();
      const stop = (reason: string) => {
        worker.terminate();
        if (running?.worker === worker) running = undefined;
        life.abort();
        reject(new Error(reason));
      };
      const timer = setTimeout(() => stop('The engine does not answer.'), patience);
      life.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
      worker.addEventListener('error', () => stop('The engine broke.'), { signal: life.signal });
      engine
        .analyse(input)
        .then(resolve, reject)
        .finally(() => life.abort());
    });
  };
}
