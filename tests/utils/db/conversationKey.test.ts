import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { conversationKey } from '../../../utils/db/conversationKey';
import { database } from '../../../utils/db/database';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

test('the same conversation has the same key, others have others', async () => {
  const [one, again, other, elsewhere] = await Promise.all([
    conversationKey('desk.test', '42'),
    conversationKey('DESK.test', '42'),
    conversationKey('desk.test', '43'),
    conversationKey('chat.test', '42'),
  ]);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(again).toBe(one);
  expect(new Set([one, other, elsewhere]).size).toBe(3);
  expect(one).not.toContain('42desk');
});

test('the key is kept over a restart and cannot be taken out', async () => {
  const before = await conversationKey('desk.test', '42');
  database.close();
  await database.open();
  expect(await conversationKey('desk.test', '42')).toBe(before);
  const stored = await database.keys.get('install');
  expect(stored?.key.extractable).toBe(false);
});

test('another installation keys the same conversation differently', async () => {
  const before = await conversationKey('desk.test', '42');
  await database.keys.clear();
  expect(await conversationKey('desk.test', '42')).not.toBe(before);
});
