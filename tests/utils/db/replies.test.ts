import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from '../../../utils/db/database';
import { deleteEverything } from '../../../utils/db/deleteEverything';
import { countRepeated, rememberReplies } from '../../../utils/db/replies';

const REPLY = 'The poles are made of ash, and we oil each one twice before it leaves our yard.';
const day = (date: number) => new Date(Date.UTC(2026, 10, date));

beforeEach(async () => {
  await database.delete();
  await database.open();
});

test('the same reply in other conversations is counted, whoever it greets', async () => {
  await rememberReplies('desk#1', [`Hi Dana, ${REPLY}`, 'Thanks!'], day(1));
  await rememberReplies('desk#2', [`Hello Bo,\n${REPLY}`], day(2));
  await rememberReplies('desk#2', [`Hello Bo,\n${REPLY}`], day(3));
  await rememberReplies('desk#3', [REPLY.replace('ash', 'oak')], day(3));
  expect(await countRepeated('desk#4', REPLY, day(4))).toBe(2);
  expect(await countRepeated('desk#2', REPLY, day(4))).toBe(1);
  expect(await countRepeated('desk#4', 'Thanks!', day(4))).toBe(0);
});

test('after thirty days it is forgotten', async () => {
  await rememberReplies('desk#1', [REPLY], day(1));
  expect(await countRepeated('desk#2', REPLY, day(30))).toBe(1);
  expect(await countRepeated('desk#2', REPLY, day(32))).toBe(0);
  await rememberReplies('desk#3', ['Thanks!'], day(32));
  expect(await database.replies.count()).toBe(0);
});

test('no word and no address is stored, and deleting everything deletes it', async () => {
  await rememberReplies('desk.test#42', [REPLY], day(1));
  const stored = JSON.stringify(await database.replies.toArray());
  expect(stored).not.toMatch(/poles|desk|42#/);
  await deleteEverything();
  expect(await database.replies.count()).toBe(0);
});

test('without storage nothing is repeated and nothing breaks', async () => {
  database.close({ disableAutoOpen: true });
  await rememberReplies('desk#1', [REPLY], day(1));
  expect(await countRepeated('desk#2', REPLY, day(1))).toBe(0);
});
