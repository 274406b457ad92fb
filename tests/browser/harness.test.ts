import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedDesk, serveDesk } from '../demo/server.mjs';
import { type Harness, launch } from './harness/launch';
import { beyondLoopback, fromExtension } from './harness/netLog';

const extension = fileURLToPath(new URL('./harness/leaking', import.meta.url));
let desk: ServedDesk;
let harness: Harness | undefined;

beforeAll(async () => {
  desk = await serveDesk();
});

afterAll(async () => {
  await harness?.close();
  await desk.close();
});

test('the harness opens the real side panel, stops the service worker, and no request escapes it', async () => {
  harness = await launch({ extension, language: 'fi', theme: 'dark' });
  const page = await harness.openPage(`${desk.url}#fi-aidin-halytin`);
  const panel = await harness.openPanel(page);
  expect(await panel.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  expect(await panel.evaluate(() => navigator.language)).toBe('fi');
  expect(await panel.evaluate(() => innerWidth)).toBeLessThan(600);

  await harness.stopServiceWorker();
  const origin = new URL(desk.url).origin;
  await panel.locator('#origin').fill(origin);
  await panel.locator('#leak').click();
  await expect.poll(() => panel.locator('#done').textContent()).toBe('asked asked');

  const elsewhere = 'http://elsewhere.example/from-page';
  const failed = page.waitForEvent('requestfailed');
  await page.evaluate((url) => location.assign(url), elsewhere);
  expect((await failed).url()).toBe(elsewhere);

  const requests = await harness.close();
  const id = harness.extensionId;
  harness = undefined;
  expect(
    fromExtension(requests)
      .map(({ url }) => url)
      .sort(),
  ).toEqual(['/from-panel', '/from-service-worker', '/from-worker'].map((path) => origin + path));
  expect(new Set(fromExtension(requests).map(({ initiator }) => initiator))).toEqual(
    new Set([`chrome-extension://${id}`]),
  );
  expect(beyondLoopback(requests).map(({ url }) => url)).toEqual([elsewhere]);
});

test('a given profile keeps its data, a fresh one starts without any', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'kuule-kept-'));
  const visit = async (options: { profile?: string }) => {
    const visiting = await launch({ extension, ...options });
    try {
      const page = await visiting.openExtensionPage('sidepanel.html');
      return await page.evaluate(() => {
        const before = localStorage.getItem('visited');
        localStorage.setItem('visited', 'yes');
        return before;
      });
    } finally {
      await visiting.close();
    }
  };
  try {
    expect([await visit({ profile }), await visit({}), await visit({ profile })]).toEqual([
      null,
      null,
      'yes',
    ]);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
