import { expect, test } from 'vitest';
import rt from '../../../utils/adapters/catalog/rt';
import { accepted, drifted, type Sightings, sighted } from '../../../utils/adapters/drift';
import type { Health } from '../../../utils/adapters/reading';

const NOW = '2026-11-27T12:00:00.000Z';
const LATER = '2026-11-28T12:00:00.000Z';
const whole: Health = { messages: 4, unknownAuthors: 0, composer: 'found', read: 'complete', missing: [] };
const without = (...missing: readonly string[]): Health => ({ ...whole, missing });
const after = (...read: readonly Health[]): Sightings =>
  read.reduce((known: Sightings, health) => sighted(known, rt.page, health, NOW), {});

test('what was found in three conversations and is missing in the next has drifted', () => {
  expect(drifted(after(whole, whole, whole), without('authorName', 'composers'))).toEqual([
    'authorName',
    'composers',
  ]);
  expect(drifted(after(whole, whole), without('authorName'))).toEqual([]);
});

test('what is missing now and then means nothing', () => {
  const now = after(whole, whole, without('composers'), whole, whole);
  expect(drifted(now, without('composers'))).toEqual([]);
});

test('it goes on being said, with the time since when, until it is found again', () => {
  const lost = sighted(after(whole, whole, whole, without('title')), rt.page, without('title'), LATER);
  expect(lost.title).toEqual({ times: 3, lostAt: NOW });
  expect(drifted(lost, without('title'))).toEqual(['title']);
  expect(sighted(lost, rt.page, whole, LATER).title).toEqual({ times: 4 });
});

test('what the agent accepts is silent, and counts from the beginning', () => {
  const known = accepted(after(whole, whole, whole), ['composers']);
  expect(drifted(known, without('composers', 'title'))).toEqual(['title']);
});

test('a page to write on says nothing of the thread, an empty thread nothing of its messages', () => {
  const reply: Health = { ...whole, messages: 0, page: 'reply' };
  expect(Object.keys(after(reply)).sort()).toEqual(['composers', 'title']);
  expect(Object.keys(after({ ...whole, messages: 0 })).sort()).toEqual([
    'composers',
    'message',
    'thread',
    'title',
  ]);
});
