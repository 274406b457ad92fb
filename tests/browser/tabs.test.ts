import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storedPage } from '../pages/stored';
import { customerPage } from './harness/helpdeskPage';
import { type Harness, launch } from './harness/launch';
import { type ServedPages, servePages } from './harness/servePages';

/** Three helpdesks on one loopback address, as their adapters know them. */
const PAGES = {
  '/desk': customerPage('lamp-1', 'My lamp broke on Monday and I need a new one.'),
  '/scp/tickets.php': storedPage('osticket-reply-fi'),
  '/Ticket/Display.html': storedPage('rt5-display-fi'),
};
const OSTICKET = '/scp/tickets.php?id=3';
const RT = '/Ticket/Display.html?id=41';

let pages: ServedPages;
let harness: Harness;
let panel: Page;
const tabs: Record<'desk' | 'osticket' | 'rt', Page | undefined> = {
  desk: undefined,
  osticket: undefined,
  rt: undefined,
};

beforeAll(async () => {
  pages = await servePages(PAGES);
  harness = await launch();
  tabs.desk = await harness.openPage(`${pages.url}/desk`);
  panel = await harness.openPanel(tabs.desk);
  panel.setDefaultTimeout(15_000);
  tabs.osticket = await harness.openPage(`${pages.url}${OSTICKET}`);
  tabs.rt = await harness.openPage(`${pages.url}${RT}`);
});
afterAll(async () => {
  await harness?.close();
  await pages?.close();
});

const health = (tool: string) => panel.locator('.health', { hasText: tool }).waitFor();
const points = async () => (await panel.locator('[data-point]').allInnerTexts()).join(' ');
const show = (tab: keyof typeof tabs) => tabs[tab]?.bringToFront();
const said = (words: string) => panel.locator('[data-point]', { hasText: words }).first().waitFor();

test('several tabs with several helpdesks: the panel is about the one in front, and nothing mixes', async () => {
  await show('osticket');
  await health('osTicket');
  await said('lasku 3310');
  expect(await points()).not.toContain('lamp');

  // What a customer writes in a tab behind is not heard in front, and is there when it comes to the front.
  await tabs.desk?.evaluate(() => {
    const body = document.querySelector('article[data-role="customer"] .body');
    if (body) body.textContent = 'My sofa is still missing.';
  });
  await panel.waitForTimeout(500);
  expect(await points()).not.toContain('sofa');

  await show('rt');
  await health('Request Tracker');
  await show('desk');
  await health('demo');
  await said('sofa');
  expect(await points()).not.toMatch(/lasku|lamp/);

  await panel.locator('[data-prompt] [data-action="insert"]:not(:disabled)').first().click();
  await panel.locator('[data-notice="inserted"]').waitFor();
  expect(await tabs.desk?.locator('#reply').inputValue()).not.toBe('');
  expect(await tabs.osticket?.locator('.redactor-in').first().innerText()).toBe('');
});
