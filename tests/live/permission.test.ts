import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type Display, openDisplay } from '../browser/harness/display';
import { type Harness, launch } from '../browser/harness/launch';
import { waitUntil } from '../browser/harness/waitUntil';
import { type ServedDesk, serveDesk } from '../demo/server.mjs';

let desk: ServedDesk;
let display: Display;
let harness: Harness | undefined;

beforeAll(async () => {
  [desk, display] = await Promise.all([serveDesk(), openDisplay()]);
  vi.stubEnv('DISPLAY', display.name);
});
afterEach(async () => {
  await harness?.close();
  harness = undefined;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all([desk?.close(), display?.close()]);
});

/** Answers the browser's own question by keyboard: Tab leads to Allow, Escape is a no. */
async function answerPrompt(panel: Page, keys: readonly string[], answered: () => Promise<boolean>) {
  await panel.locator('[data-action="allow"]').click();
  await waitUntil(
    'the answer to arrive',
    async () => {
      // The prompt opens in its own time and tells nobody; a key before it does nothing in the panel's button.
      await panel.waitForTimeout(800);
      if (!(await answered())) await display.run('xdotool', ['key', '--delay', '150', ...keys]);
      await panel.waitForTimeout(400);
      return (await answered()) ? true : undefined;
    },
    20_000,
  );
}

test('denied, granted, listed, paused and withdrawn, in the browser’s own words', async () => {
  harness = await launch({ build: 'production', headless: false });
  const page = await harness.openPage(`${desk.url}?lang=en#en-two-invoices`);
  const panel = await harness.openPanel(page);
  panel.setDefaultTimeout(10_000);
  const shows = (selector: string) => async () => (await panel.locator(selector).count()) > 0;
  const point = panel.locator('[data-point]', { hasText: 'reminder for the paper invoice' });
  const granted = () => panel.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)');

  await answerPrompt(panel, ['Escape'], shows('[data-view="permission"] .note'));
  await panel.getByText('The permission was not given, so nothing was read.').waitFor();
  expect(await granted()).toEqual([]);

  await answerPrompt(panel, ['Tab', 'Return'], shows('[data-view="live"]'));
  expect(await granted()).toEqual(['http://127.0.0.1/*']);
  await point.waitFor();
  // The page was open before: the script came by hand. From now on the browser brings it.
  await page.reload();
  await point.waitFor();

  const options = await harness.context.newPage();
  await options.goto(`chrome-extension://${harness.extensionId}/options.html`);
  const site = options.getByRole('listitem').filter({ hasText: '127.0.0.1' });
  await site.getByRole('button', { name: /^Pause/ }).click();
  await page.bringToFront();
  await panel.locator('[data-view="paused"]').getByText('Paused on 127.0.0.1').waitFor();

  await options.bringToFront();
  await site.getByRole('button', { name: /^Resume/ }).click();
  await page.bringToFront();
  await point.waitFor();

  await options.bringToFront();
  await site.getByRole('button', { name: /^(Withdraw|Take back)/ }).click();
  await waitUntil('the permission to go', async () =>
    ((await granted()) as readonly string[]).length === 0 ? true : undefined,
  );
  await page.bringToFront();
  await panel.locator('[data-view="permission"]').waitFor();
  expect(await panel.locator('[data-point]').count()).toBe(0);
});
