import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenQuiet } from '../../../utils/page/quiet';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

test('works once, when nothing was marked for a while', () => {
  const work = vi.fn();
  const mark = whenQuiet(work, 80, new AbortController().signal);
  for (let key = 0; key < 5; key++) {
    mark();
    vi.advanceTimersByTime(50);
  }
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(80);
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledTimes(1);
});

test('does not wait for ever on a page that never rests', () => {
  const work = vi.fn();
  const mark = whenQuiet(work, 80, new AbortController().signal);
  for (let step = 0; step < 100; step++) {
    mark();
    vi.advanceTimersByTime(20);
  }
  expect(work.mock.calls.length).toBeGreaterThanOrEqual(2);
  expect(work.mock.calls.length).toBeLessThanOrEqual(4);
});

test('does nothing after the end', () => {
  const work = vi.fn();
  const life = new AbortController();
  const mark = whenQuiet(work, 80, life.signal);
  mark();
  life.abort();
  mark();
  vi.advanceTimersByTime(1000);
  expect(work).not.toHaveBeenCalled();
});
