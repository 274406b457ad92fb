import './extension'; // Sets the browser up; whatever uses it comes after.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ActiveTab, followActiveTab } from '../../../utils/messaging/activeTab';
import { resetExtension } from './extension';

type Tab = { id: number; url?: string; status: 'loading' | 'complete' };

/** What the browser would say of the active tab, and how it answers: at once, or when the test lets it. */
let shown: Tab;
let held: (() => void)[] | undefined;
const query = vi.fn(async () => {
  const answer = [{ ...shown }];
  const waiting = held;
  if (waiting) await new Promise<void>((resolve) => waiting.push(resolve));
  return answer;
});

let life: AbortController;
const seen: (ActiveTab | undefined)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  resetExtension();
  Object.assign(fakeBrowser.tabs, { query });
  query.mockClear();
  shown = { id: 1, url: 'https://desk.example/1', status: 'loading' };
  held = undefined;
  seen.length = 0;
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('our own page is known by its window, where the browser does not tell its address', async () => {
  const href = 'chrome-extension://kuule/welcome.html';
  const getViews = vi.fn(() => [{ location: { href } }]);
  Object.assign(fakeBrowser, { extension: { ...fakeBrowser.extension, getViews } });
  shown = { id: 7, status: 'complete' };
  follow();
  await settle();
  expect(getViews).toHaveBeenCalledWith({ type: 'tab', tabId: 7 });
  expect(seen.at(-1)?.url).toBe(href);
});

const follow = () => followActiveTab((tab) => seen.push(tab), life.signal);
const settle = () => vi.advanceTimersByTimeAsync(0);
const updated = (id: number, change: { status: 'complete' }) =>
  fakeBrowser.tabs.onUpdated.trigger(id, change, undefined as never);

test('the end of a load that nobody was told of is found all the same', async () => {
  follow();
  await settle();
  expect(seen.at(-1)).toMatchObject({ id: 1, loading: true });
  shown.status = 'complete';
  await vi.advanceTimersByTimeAsync(1000);
  expect(seen.at(-1)).toMatchObject({ id: 1, loading: false });
});

test('a tab that goes on loading is asked ever more rarely, and one that has loaded no more', async () => {
  follow();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(query.mock.calls.length).toBeLessThan(12);
  shown.status = 'complete';
  await vi.advanceTimersByTimeAsync(60_000);
  query.mockClear();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(query).not.toHaveBeenCalled();
});

test('news that come before the first answer lead to another look, and the older answer is dropped', async () => {
  held = [];
  follow();
  await settle();
  shown = { id: 1, url: 'https://desk.example/2', status: 'complete' };
  await updated(1, { status: 'complete' });
  expect(query).toHaveBeenCalledTimes(2);
  const [first, second] = held;
  second?.();
  await settle();
  first?.();
  await settle();
  expect(seen).toEqual([{ id: 1, url: 'https://desk.example/2', loading: false, visit: 1 }]);
});

test('news of another tab change nothing once it is known which one is beside the panel', async () => {
  shown.status = 'complete';
  follow();
  await settle();
  await updated(2, { status: 'complete' });
  expect(query).toHaveBeenCalledTimes(1);
});

test('nothing is asked after the end', async () => {
  follow();
  await settle();
  life.abort();
  query.mockClear();
  await updated(1, { status: 'complete' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(query).not.toHaveBeenCalled();
});
