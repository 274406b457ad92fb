import { type Remote, wrap } from 'comlink';
import type { AnalyseInput } from '../analyse';
import type { Analysis } from '../listening/types';

/** What runs in the worker. */
export type Engine = {
  readonly analyse: (input: AnalyseInput) => Analysis | Promise<Analysis>;
  /** The conversation for the next pair of hands; undefined when there is nothing to hand over. */
  readonly handover: (input: AnalyseInput) => string | undefined | Promise<string | undefined>;
};

/** The engine as the panel sees it. */
export type EngineInWorker = {
  readonly [Task in keyof Engine]: (input: AnalyseInput) => Promise<Awaited<ReturnType<Engine[Task]>>>;
};

/** The longest conversations take well under a second; after this many milliseconds no answer will come. */
const PATIENCE = 20_000;

/**
 * Analyses in a worker. One that could not start, broke or does not answer is ended and what was asked rejects; the next question has a
 * new worker.
 */
export function engineIn(start: () => Worker, patience = PATIENCE): EngineInWorker {
  let running: { readonly worker: Worker; readonly engine: Remote<Engine> } | undefined;

  function ask<Answer>(question: (engine: Remote<Engine>) => Promise<Answer>): Promise<Answer> {
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
      question(engine)
        .then(resolve, reject)
        .finally(() => life.abort());
    });
  }

  return {
    analyse: (input) => ask((engine) => engine.analyse(input)),
    handover: (input) => ask((engine) => engine.handover(input)),
  };
}
