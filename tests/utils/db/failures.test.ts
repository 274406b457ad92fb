import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reasonOf } from '../../../utils/db/attempt';
import { conversationKey } from '../../../utils/db/conversationKey';
import { database } from '../../../utils/db/database';
import { logInsight } from '../../../utils/db/logInsight';
import { removeInsight } from '../../../utils/db/removeInsight';
import { keepStorage } from '../../../utils/db/storage';
import { insightAt } from './insight';

beforeEach(async () => {
  await database.delete();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a full disk is told as such and nothing is thrown', async () => {
  await database.open();
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
  expect(await logInsight(insightAt(1))).toEqual({ kind: 'failed', reason: 'full' });
});

test('a blocked database is told as such, and the next try works once it opens', async () => {
  const open = vi.spyOn(Dexie.dependencies.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Storage is off.', 'SecurityError');
  });
  expect(await logInsight(insightAt(1))).toEqual({ kind: 'failed', reason: 'blocked' });
  expect(await removeInsight('x')).toEqual({ kind: 'failed', reason: 'blocked' });
  expect(await conversationKey('desk.test', '1')).toBeUndefined();
  open.mockRestore();
  expect(await logInsight(insightAt(1))).toEqual({ kind: 'saved' });
});

test.each([
  [new DOMException('x', 'QuotaExceededError'), 'full'],
  [
    Object.assign(new Error('x'), { name: 'AbortError', inner: new DOMException('x', 'QuotaExceededError') }),
    'full',
  ],
  [Object.assign(new Error('x'), { name: 'DatabaseClosedError' }), 'blocked'],
  [new DOMException('x', 'InvalidStateError'), 'blocked'],
  [new TypeError('x'), 'other'],
  ['x', 'other'],
])('%s means %s', (problem, reason) => {
  expect(reasonOf(problem)).toBe(reason);
});

test('the browser is asked to keep the storage at the first insight only', async () => {
  const persist = vi.fn(async () => true);
  vi.stubGlobal('navigator', { storage: { persisted: async () => false, persist } });
  await logInsight(insightAt(1));
  await logInsight(insightAt(2));
  await vi.waitFor(() => expect(persist).toHaveBeenCalledOnce());
});

test('a forbidden question about storage does no harm', async () => {
  const storage = { persisted: () => Promise.reject(new Error('no')) } as unknown as StorageManager;
  expect(await keepStorage(storage)).toBe(false);
});
