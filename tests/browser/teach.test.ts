import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Harness, launch } from './harness/launch';
import { type ServedPages, servePages } from './harness/servePages';

const stored = (name: string) =>
  readFileSync(new URL(`../pages/taught/${name}.html`, import.meta.url), 'utf8');
const TABLE = stored('table-fi');
const PAGES = {
  '/tickets/4471': TABLE,
  '/tickets/4472': TABLE.replace(/lasku 3310 on väärin/, 'laskuja tuli kaksi'),
};

let pages: ServedPages;
let harness: Harness;
let page: Page;
let panel: Page;
beforeAll(async () => {
  pages = await servePages(PAGES);
  harness = await launch();
  page = await harness.openPage(`${pages.url}/tickets/4471`);
  panel = await harness.openPanel(page);
  panel.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await harness?.close();
  await pages?.close();
});

const press = (action: string) => panel.locator(`[data-action="${action}"]`).first().click();
const step = (name: string) => panel.locator(`[data-teach="${name}"]`).waitFor();
const counted = () => panel.locator('[data-teach-count]').innerText();
const point = (words: string) => panel.locator('[data-point]', { hasText: words }).first();
const overlays = () => page.evaluate(() => document.documentElement.querySelectorAll(':scope > div').length);

test('three clicks on a page that nobody knows: it is read, also after a reload, a new message and on another ticket', async () => {
  await panel.locator('[data-view="unknown"]').waitFor();
  await press('teach');
  await step('customer');
  // A script's click teaches nothing, and the page does not hear of the agent's.
  await page.evaluate(() => {
    Reflect.set(window, 'clicks', 0);
    document.addEventListener('click', () =>
      Reflect.set(window, 'clicks', Reflect.get(window, 'clicks') + 1),
    );
    document.querySelector<HTMLElement>('h2')?.click();
  });
  await page.locator('tr:last-child p').first().click();
  await step('agent');
  await page.locator('.lahteva p').first().click();
  // The only box on the page need not be shown, but can be.
  await step('look');
  await press('teach-composer');
  await step('composer');
  await page.locator('textarea[name="vastaus"]').click();
  await step('look');
  expect(await page.evaluate('clicks')).toBe(1);
  expect(await overlays()).toBe(0);
  expect(await counted()).toMatch(/I read 4\s+messages, 2 from the customer.*The reply box is found/);

  await press('teach-swap');
  await panel.locator('.teach-messages li[data-author="agent"]', { hasText: 'lasku 3310' }).waitFor();
  await press('teach-swap');
  await panel.locator('.teach-messages li[data-author="customer"]', { hasText: 'lasku 3310' }).waitFor();
  await press('teach-use');
  await point('lasku 3310').waitFor();

  await page.reload();
  await point('lasku 3310').waitFor();
  await page.evaluate(() => {
    const first = document.querySelector('tbody tr');
    const next = first?.cloneNode(true) as HTMLElement;
    const words = next.querySelector('p');
    if (words) words.textContent = 'Lasku tuli taas väärin.';
    first?.before(next);
  });
  await point('tuli taas väärin').waitFor();

  await page.goto(`${pages.url}/tickets/4472`);
  await point('laskuja tuli kaksi').waitFor();
});

test('it writes into the box that was shown', async () => {
  await panel.locator('[data-prompt] [data-action="insert"]:not(:disabled)').first().click();
  await panel.locator('[data-notice="inserted"]').waitFor();
  const prompt = await panel.locator('[data-prompt-text]').textContent();
  expect(await page.locator('textarea[name="vastaus"]').inputValue()).toBe(prompt);
});

test('taught again: Escape stops, two clicks in one message are said to be so, cancel leaves all as it was', async () => {
  await panel.locator('.health').click();
  await press('teach');
  await step('customer');
  await page.locator('h2').hover();
  await page.keyboard.press('Escape');
  await panel.locator('[data-action="teach-customer"]').waitFor();
  expect(await overlays()).toBe(0);
  await press('teach-customer');
  await page.locator('tr:last-child p').first().click();
  await step('agent');
  await page.locator('tr:last-child p').first().click();
  await panel.locator('.note.warn', { hasText: 'same message' }).waitFor();
  await press('teach-stop');
  await point('laskuja tuli kaksi').waitFor();
});
