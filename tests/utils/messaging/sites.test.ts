import './extension'; // Sets the browser up; whatever uses it comes after.
import { beforeEach, describe, expect, test } from 'vitest';
import { registerSites } from '../../../utils/messaging/registerSites';
import { grantedSites, isPausedSite, requestSite, withdrawSite } from '../../../utils/messaging/sites';
import { pausedSites } from '../../../utils/settings';
import { answer, granted, resetExtension, scripts } from './extension';

beforeEach(resetExtension);

describe('permissions', () => {
  test('a site is asked for without its port, and listed once granted', async () => {
    expect(await requestSite('https://desk.example.com:8443')).toBe('granted');
    expect(await grantedSites()).toEqual([
      { pattern: 'https://desk.example.com/*', origin: 'https://desk.example.com' },
    ]);
  });

  test.each([
    [false, 'denied'],
    [new Error('This function must be called during a user gesture'), 'failed'],
  ] as const)('%s is told as %s, never thrown', async (browserAnswer, result) => {
    answer.request = browserAnswer;
    expect(await requestSite('https://desk.example.com')).toBe(result);
    expect(await grantedSites()).toEqual([]);
  });

  test('a permission can be given back, unless the browser keeps it', async () => {
    granted.add('https://desk.example.com/*').add('http://127.0.0.1/*');
    expect(await withdrawSite('https://desk.example.com/*')).toBe(true);
    expect(await withdrawSite('http://127.0.0.1/*')).toBe(false);
    expect(await grantedSites()).toEqual([{ pattern: 'http://127.0.0.1/*', origin: 'http://127.0.0.1' }]);
  });

  test('a range of sites has no origin of its own', async () => {
    granted.add('https://*.example.com/*').add('*://*/*').add('<all_urls>');
    expect((await grantedSites()).map(({ origin }) => origin)).toEqual([undefined, undefined, undefined]);
  });

  test.each([
    ['https://desk.example.com', ['https://desk.example.com'], true],
    ['http://127.0.0.1:8080', ['http://127.0.0.1'], true],
    ['https://desk.example.com', ['http://desk.example.com'], false],
    ['https://desk.example.com', [], false],
  ])('%s with %j paused: %s', (origin, paused, expected) => {
    expect(isPausedSite(origin, paused)).toBe(expected);
  });
});

describe('registration', () => {
  const matches = () => [...scripts.values()].map((script) => script.matches.join()).sort();

  test('one script per granted site that is not paused', async () => {
    granted.add('https://desk.example.com/*').add('https://chat.example.com/*');
    await pausedSites.setValue(['https://chat.example.com']);
    await registerSites();
    expect([...scripts.values()]).toEqual([
      {
        id: 'helpdesk https://desk.example.com/*',
        matches: ['https://desk.example.com/*'],
        js: ['/helpdesk.js'],
        runAt: 'document_idle',
        allFrames: false,
        persistAcrossSessions: true,
      },
    ]);
  });

  test('several calls at once leave one script a site', async () => {
    granted.add('https://desk.example.com/*');
    await Promise.all([registerSites(), registerSites(), registerSites()]);
    expect(matches()).toEqual(['https://desk.example.com/*']);
  });

  test('a withdrawn or paused site is left, a resumed one comes back', async () => {
    granted.add('https://desk.example.com/*').add('https://chat.example.com/*');
    await registerSites();
    granted.delete('https://chat.example.com/*');
    await registerSites();
    expect(matches()).toEqual(['https://desk.example.com/*']);
    await pausedSites.setValue(['https://desk.example.com']);
    await registerSites();
    expect(matches()).toEqual([]);
    await pausedSites.setValue([]);
    await registerSites();
    expect(matches()).toEqual(['https://desk.example.com/*']);
  });

  test('a range goes on around a paused site, and closes over it again', async () => {
    granted.add('https://*.example.com/*');
    await pausedSites.setValue(['https://chat.example.com']);
    await registerSites();
    expect([...scripts.values()][0]?.excludeMatches).toEqual(['https://chat.example.com/*']);
    await pausedSites.setValue([]);
    await registerSites();
    expect([...scripts.values()][0]?.excludeMatches ?? []).toEqual([]);
  });
});
