import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../tools/prepare/extension.mjs';
import { helpdeskPage } from './harness/helpdeskPage';
import { type Harness, launch } from './harness/launch';
import { gatherProblems } from './harness/problems';
import { type ServedPages, servePages } from './harness/servePages';

const MESSAGES = [{ role: 'customer', html: 'My lamp broke on Monday.' }] as const;

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages({
    '/one': helpdeskPage({ id: 'one', messages: MESSAGES }),
    '/two': helpdeskPage({ id: 'two', messages: MESSAGES }),
  });
});
afterAll(() => pages?.close());

let harness: Harness | undefined;
afterEach(async () => {
  await harness?.close();
  harness = undefined;
});

async function beside(language: 'fi' | 'en') {
  harness = await launch({ build: 'production', language });
  const page = await harness.openPage(`${pages.url}/one`);
  const before = await page.content();
  const panel = await harness.openPanel(page);
  panel.setDefaultTimeout(10_000);
  await panel.locator('[data-view="permission"]').waitFor();
  return { harness, page, panel, before };
}

const host = () => new URL(pages.url).host;

test('at install the browser lets Kuule read nothing', async () => {
  const folder = await buildExtension({ mode: 'production' });
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);

  harness = await launch({ build: 'production' });
  const options = await harness.openExtensionPage('options.html');
  expect(await options.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')).toEqual([]);
  expect(await options.evaluate('chrome.scripting.getRegisteredContentScripts()')).toEqual([]);
});

describe.each([
  [
    'en',
    'May Kuule read',
    'Without your permission Kuule sees nothing on this site.',
    'Nothing leaves this machine',
  ],
  [
    'fi',
    'Saako Kuule lukea',
    'Ilman lupaasi Kuule ei näe tällä sivustolla mitään.',
    'Mikään ei lähde tältä koneelta',
  ],
] as const)('a helpdesk that is opened for the first time, %s', (language, asks, why, safe) => {
  test('asks for this one site, in plain words, and touches nothing meanwhile', async () => {
    const { page, panel, before } = await beside(language);
    const heading = panel.getByRole('heading', { level: 2 });
    expect(await heading.textContent()).toContain(asks);
    expect(await heading.textContent()).toContain(host());
    await panel.getByText(why).waitFor();
    await panel.getByText(safe).waitFor();
    expect(await panel.locator('[data-action="allow"]').isVisible()).toBe(true);
    expect(await panel.locator('[data-point], [data-prompt]').count()).toBe(0);
    expect(await page.content()).toBe(before);
  });
});

/** Gives the browser's answer in place of the user, whom a headless browser cannot ask. */
async function answer(panel: Page, how: string) {
  await panel.evaluate(`{
    const asked = [];
    globalThis.asked = asked;
    chrome.permissions.request = (what) => { asked.push(what); return ${how}; };
  }`);
}

describe.each([
  ['the user says no', 'Promise.resolve(false)'],
  ['the browser cannot ask', "Promise.reject(new Error('not allowed'))"],
])('%s', (_, how) => {
  test('nothing is read, and the panel says how to go on', async () => {
    const { panel } = await beside('en');
    const problems = gatherProblems(panel);
    await answer(panel, how);
    await panel.locator('[data-action="allow"]').click();
    await panel.getByText('The permission was not given, so nothing was read.').waitFor();
    expect(await panel.evaluate('asked')).toEqual([{ origins: ['http://127.0.0.1/*'] }]);
    expect(await panel.locator('[data-action="allow"]').textContent()).toBe('Ask again');
    expect(await panel.locator('[data-point]').count()).toBe(0);

    await panel.locator('[data-action="paste"]').click();
    await panel.locator('[data-paste] textarea').fill('My lamp broke on Monday.');
    await panel.locator('[data-action="listen"]').click();
    await panel.locator('[data-point]', { hasText: 'lamp broke' }).waitFor();
    expect(problems).toEqual([]);
  });
});

test('a tab on which the button was not pressed: the panel says to press it', async () => {
  const { harness, panel } = await beside('en');
  const other = await harness.context.newPage();
  await other.goto(`${pages.url}/two`);
  await panel.getByText('Press Kuule’s button in the browser’s toolbar once on this page').waitFor();
  expect(await panel.locator('[data-action="allow"]').count()).toBe(0);
  await harness.openPanel(other);
  await panel.locator('[data-action="allow"]').waitFor();
});
