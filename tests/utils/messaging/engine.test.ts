import { expose } from 'comlink';
import { describe, expect, it } from 'vitest';
import { type AnalyseInput, analyse } from '../../../utils/analyse';
import { engineIn } from '../../../utils/messaging/engine';
import { handover } from '../../../utils/prompts/handover';

const INPUT = { messages: [{ author: 'customer', text: 'My lamp broke on Monday.' }] } as const;

/** A worker as the engine sees it: a channel to `answering`, which can be told to break. */
function fakeWorker(answering: unknown) {
  const { port1, port2 } = new MessageChannel();
  if (answering) expose(answering, port2);
  const errors = new EventTarget();
  const ended = { value: false };
  const worker = Object.assign(new EventTarget(), {
    postMessage: port1.postMessage.bind(port1),
    addEventListener: (kind: string, ...rest: [EventListener, AddEventListenerOptions?]) => {
      if (kind === 'error') return errors.addEventListener(kind, ...rest);
      port1.addEventListener(kind, ...rest);
      port1.start();
    },
    removeEventListener: port1.removeEventListener.bind(port1),
    terminate: () => {
      ended.value = true;
      port1.close();
    },
    onmessage: null,
    onmessageerror: null,
    onerror: null,
  });
  return { worker, ended, break: () => errors.dispatchEvent(new Event('error')) };
}

describe('the engine in a worker', () => {
  it('analyses, in one worker for all', async () => {
    let started = 0;
    const fake = fakeWorker({ analyse });
    const engine = engineIn(() => {
      started += 1;
      return fake.worker;
    });
    expect(await engine.analyse(INPUT)).toEqual(analyse(INPUT));
    expect(await engine.analyse(INPUT)).toEqual(analyse(INPUT));
    expect(started).toBe(1);
    fake.worker.terminate();
  });

  it('makes the hand-over in the same worker, and passes on that there is none', async () => {
    const fake = fakeWorker({
      analyse,
      handover: (input: AnalyseInput) => handover(analyse(input), input.messages),
    });
    const engine = engineIn(() => fake.worker);
    expect(await engine.handover(INPUT)).toContain('My lamp broke on Monday');
    expect(await engine.handover({ messages: [] })).toBeUndefined();
    fake.worker.terminate();
  });

  it('ends a worker that broke or is silent, and starts another for the next analysis', async () => {
    const fakes = [fakeWorker(undefined), fakeWorker(undefined), fakeWorker({ analyse })];
    const [broken, silent, sound] = fakes;
    let next = 0;
    const engine = engineIn(() => {
      const fake = fakes[next++];
      if (!fake) throw new Error('More workers than expected.');
      return fake.worker;
    }, 100);
    const first = engine.analyse(INPUT);
    broken?.break();
    await expect(first).rejects.toThrow('broke');
    await expect(engine.analyse(INPUT)).rejects.toThrow('does not answer');
    expect((await engine.analyse(INPUT)).language).toBe('en');
    expect(fakes.map(({ ended }) => ended.value)).toEqual([true, true, false]);
    sound?.worker.terminate();
    expect(silent?.ended.value).toBe(true);
  });

  it('an analysis that throws rejects, and the worker goes on', async () => {
    let calls = 0;
    const fake = fakeWorker({
      analyse: (input: typeof INPUT) => {
        if (calls++ === 0) throw new Error('no');
        return analyse(input);
      },
    });
    const engine = engineIn(() => fake.worker);
    await expect(engine.analyse(INPUT)).rejects.toThrow('no');
    expect((await engine.analyse(INPUT)).language).toBe('en');
    fake.worker.terminate();
  });
});
