import { expect, test } from 'vitest';
import {
  isNarrowed,
  readHash,
  toInsightFilter,
  writeHash,
} from '../../../components/dashboard/dashboardFilter';

test.each([
  ['', {}],
  ['#facet=wish&theme=luvattu+soitto', { facet: 'wish', theme: 'luvattu soitto' }],
  ['#touchpoint=returns&language=fi&period=week', { touchpoint: 'returns', language: 'fi', period: 'week' }],
  ['#text=y%C3%B6+%26+p%C3%A4iv%C3%A4', { text: 'yö & päivä' }],
])('the address %s is the filter %j and back', (hash, filter) => {
  expect(readHash(hash)).toEqual(filter);
  expect(writeHash(readHash(hash))).toBe(hash);
  expect(isNarrowed(readHash(hash))).toBe(hash !== '');
});

test('what an address says in vain narrows nothing', () => {
  expect(readHash('#facet=colour&period=century&language=xx&theme=&other=1')).toEqual({});
});

test('a period counts back from now', () => {
  const now = new Date('2026-11-22T12:00:00.000Z');
  expect(toInsightFilter({ period: 'week', theme: 'lasku' }, now)).toEqual({
    theme: 'lasku',
    since: '2026-11-15T12:00:00.000Z',
  });
  expect(toInsightFilter({ theme: 'lasku' }, now)).toEqual({ theme: 'lasku' });
});
