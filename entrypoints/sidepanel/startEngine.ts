import { type EngineInWorker, engineIn } from '../../utils/messaging/engine';

/** The analysis engine in a worker of this page; it starts with the first question. */
export function startEngine(): EngineInWorker {
  return engineIn(
    () =>
      new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'Kuule engine' }),
  );
}
