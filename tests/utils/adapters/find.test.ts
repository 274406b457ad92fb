import { describe, expect, test } from 'vitest';
import rt from '../../../utils/adapters/catalog/rt';
import { findAdapter, probeCandidates } from '../../../utils/adapters/find';
import { fits } from '../../../utils/adapters/fits';
import { adapters } from '../../../utils/adapters/registry';

test.each([
  ['https://rt.example/Ticket/Display.html?id=1', '*/Ticket/Display.html*', true],
  ['https://rt.example/rt/Ticket/Display.html', '*/Ticket/Display.html*', true],
  ['https://rt.example/Ticket/DisplayXhtml', '*/Ticket/Display.html*', false],
  ['http://127.0.0.1:4173/', 'http://127.0.0.1:*', true],
  ['http://127.0.0.1.evil.example/', 'http://127.0.0.1:*', false],
  ['https://acme.zendesk.com/agent/tickets/1', 'https://*.zendesk.com/agent/*', true],
  ['https://acme.zendesk.com.evil.test/agent/tickets/1', 'https://*.zendesk.com/agent/*', false],
  ['https://evil.test/x.zendesk.com/agent/tickets/1', 'https://*.zendesk.com/agent/*', false],
  ['https://evil.test/?.zendesk.com/agent/', 'https://*.zendesk.com/agent/*', false],
  ['https://evil.test#.zendesk.com/agent/', 'https://*.zendesk.com/agent/*', false],
  ['https://zendesk.com/agent/tickets/1', 'https://*.zendesk.com/agent/*', false],
  ['http://acme.zendesk.com/agent/tickets/1', 'https://*.zendesk.com/agent/*', false],
  ['https://rt.example/?to=/Ticket/Display.html', '*/Ticket/Display.html*', false],
  ['https://rt.example/#/Ticket/Display.html', '*/Ticket/Display.html*', false],
])('fits(%s, %s) is %s', (url, pattern, expected) => expect(fits(url, pattern)).toBe(expected));

describe('probeCandidates', () => {
  test('asks for every adapter where the address is not known', () => {
    expect(probeCandidates('').map(({ id }) => id)).toEqual(expect.arrayContaining(['demo', 'rt']));
  });
  test('asks only for those that may stand at any address where no other fits', () => {
    const anywhere = adapters.filter(({ detect }) => detect.url === undefined).map(({ id }) => id);
    expect(probeCandidates('https://news.example/').map(({ id }) => id)).toEqual(anywhere);
  });
});

describe('findAdapter', () => {
  test.each([
    ['https://rt.example/Ticket/Display.html?id=1', ['rt'], 'rt'],
    ['https://rt.example/Ticket/Display.html?id=1', [], undefined],
    ['https://news.example/', ['rt'], undefined],
    ['https://rt.example/Ticket/Display.html?id=1', ['gone'], undefined],
  ])('%s with marks of %j: %s', (url, ids, expected) => expect(findAdapter(url, ids)?.id).toBe(expected));
});

test('Request Tracker: no words mean both a private comment and a message', () => {
  const words = (kind: 'words' | 'otherWords') =>
    rt.page.authors
      .flatMap((rule) => (rule.kind === kind ? rule.words : []))
      .map((word) => word.toLowerCase());
  expect(words('words').length).toBeGreaterThan(30);
  expect(words('otherWords').filter((word) => words('words').includes(word))).toEqual([]);
});
