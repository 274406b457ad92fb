import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { helpdeskPage } from './harness/helpdeskPage';
import { type Harness, launch } from './harness/launch';
import { type ServedPages, servePages } from './harness/servePages';
import { waitUntil } from './harness/waitUntil';

let pages: ServedPages;
let harness: Harness;
let panel: Page;

beforeAll(async () => {
  pages = await servePages({
    '/': helpdeskPage({
      id: 'lamp',
      messages: [
        { role: 'customer', html: 'My lamp broke on Monday. I need a new one. I am quite disappointed.' },
      ],
    }),
  });
});
afterAll(() => pages?.close());
beforeEach(async () => {
  harness = await launch();
  panel = await harness.openPanel(await harness.openPage(pages.url));
  panel.setDefaultTimeout(10_000);
  await panel.locator('[data-point]', { hasText: 'lamp broke' }).first().waitFor();
});
afterEach(() => harness?.close());

const log = (words: string) =>
  panel.locator('[data-point]', { hasText: words }).first().locator('[data-action="log"]').click();
const quote = () => panel.locator('[data-field="quote"]').inputValue();
const reading = () => panel.locator('[data-field="reading"]');
const focusOnForm = () =>
  waitUntil('the form to have the focus', () =>
    panel.evaluate(() => document.activeElement?.matches('[data-field="quote"]') || undefined),
  );

test('an untouched form takes the next quote; a written one is kept, and the next quote waits for it', async () => {
  await log('lamp broke');
  expect(await quote()).toContain('lamp broke');
  await log('I need a new one');
  expect(await quote()).toContain('I need a new one');
  expect(await panel.locator('[data-next], [data-notice]').count()).toBe(0);

  await reading().fill('she sits in the dark.');
  await panel.locator('input[name="facet"][value="goal"]').check();
  await log('disappointed');
  await panel.locator('[data-notice="waits"]').getByText('An insight is still open.').waitFor();
  await panel.locator('[role="status"]', { hasText: 'An insight is still open.' }).waitFor({
    state: 'attached',
  });
  await focusOnForm();
  await panel.locator('[data-next]').getByText('disappointed').waitFor();
  expect(await quote()).toContain('I need a new one');
  expect(await reading().inputValue()).toBe('she sits in the dark.');
  expect(await panel.locator('input[name="facet"][value="goal"]').isChecked()).toBe(true);

  await panel.locator('[data-action="save"]').click();
  await panel.locator('[data-notice="saved"]').waitFor();
  await waitUntil('the next quote', async () => (await quote()).includes('disappointed') || undefined);
  await focusOnForm();
  expect(await reading().inputValue()).toBe('');
  expect(await panel.locator('[data-next]').count()).toBe(0);
  await panel.locator('[data-action="save"]').click();
  await waitUntil('the form to close', async () => (await reading().count()) === 0 || undefined);

  const dashboard = await harness.openExtensionPage('dashboard.html');
  await dashboard.getByText('she sits in the dark.').waitFor();
  expect(await dashboard.locator('.insight').count()).toBe(2);
});

test('cancelling goes on with what waited; the shortcut does not throw away what was written', async () => {
  await log('disappointed');
  await reading().fill('trust is at stake.');
  await panel.keyboard.press('Alt+l');
  await panel.locator('[data-notice="waits"]').waitFor();
  expect(await reading().inputValue()).toBe('trust is at stake.');
  await panel.locator('[data-action="cancel"]').click();
  await waitUntil('the next quote', async () => (await quote()).includes('lamp broke') || undefined);
  expect(await panel.locator('[data-notice]').count()).toBe(0);
  await panel.locator('[data-action="cancel"]').click();
  await waitUntil('the form to close', async () => (await reading().count()) === 0 || undefined);
});
