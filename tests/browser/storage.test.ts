import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { helpdeskPage } from './harness/helpdeskPage';
import { type Harness, launch } from './harness/launch';
import { gatherProblems } from './harness/problems';
import { type ServedPages, servePages } from './harness/servePages';

const HTML = 'My lamp broke on Monday and I need a new one.';
const READING = 'a week in the dark.';

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages({
    '/lamp': helpdeskPage({ id: 'lamp-1', messages: [{ role: 'customer', html: HTML }] }),
  });
});
afterAll(() => pages?.close());

let harness: Harness;
let panel: Page;
let problems: string[];
afterEach(async () => {
  await harness.close();
  // Dexie tells developers that it tries an open again.
  expect(problems.filter((problem) => !problem.startsWith('warning: Dexie: Workaround'))).toEqual([]);
});

async function openPanel() {
  harness = await launch();
  const page = await harness.openPage(`${pages.url}/lamp`);
  panel = await harness.openPanel(page);
  panel.setDefaultTimeout(10_000);
  problems = gatherProblems(panel);
}

async function writeInsight() {
  await panel.locator('[data-point] [data-action="log"]').first().click();
  await panel.locator('[data-field="reading"]').fill(READING);
  await panel.locator('[data-action="save"]').click();
}

/** What was written is all there, and saving works as soon as the storage does. */
async function nothingLost() {
  expect(await panel.locator('[data-field="reading"]').inputValue()).toBe(READING);
  expect(await panel.locator('[data-field="quote"]').inputValue()).toContain('lamp broke');
}

async function savesNow() {
  await panel.locator('[data-log] [data-action="save"]').click();
  await panel.locator('[data-notice="saved"]').waitFor();
  const dashboard = await harness.openExtensionPage('dashboard.html');
  await dashboard.getByText(READING).waitFor();
}

test('a full disk: the notice says to make room, and the insight stays until it can be saved', async () => {
  await openPanel();
  const origin = `chrome-extension://${harness.extensionId}`;
  const session = await panel.context().newCDPSession(panel);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await writeInsight();
  await panel.locator('[data-notice="storageFailed"]').getByText('Make room and save again.').waitFor();
  await nothingLost();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await savesNow();
});

/** Ways in which a browser keeps a page from its database. */
const BLOCKS = {
  throws: "indexedDB.open = () => { throw new DOMException('denied', 'SecurityError'); };",
  'answers with an error': `
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...given) => {
      if (globalThis.unblocked) return open(...given);
      const request = new EventTarget();
      request.error = new DOMException('Internal error opening backing store', 'UnknownError');
      request.addEventListener('error', (event) => request.onerror?.(event));
      setTimeout(() => request.dispatchEvent(new Event('error', { cancelable: true })));
      return request;
    };`,
  'is not there': "Object.defineProperty(globalThis, 'indexedDB', { value: undefined });",
} as const;

test.each(Object.keys(BLOCKS) as (keyof typeof BLOCKS)[])(
  'a blocked database that %s: said so, the quote can be copied',
  async (how) => {
    await openPanel();
    await panel.addInitScript(BLOCKS[how]);
    await panel.reload();
    await panel.locator('[data-prompt]').waitFor();
    await writeInsight();
    const notice = panel.locator('[data-notice="storageFailed"]');
    await notice.getByText('The browser does not allow storing, so nothing was logged.').waitFor();
    await nothingLost();
    await notice.getByRole('button', { name: 'Copy the quote' }).click();
    await panel.locator('[data-notice="copied"]').waitFor();
    await nothingLost();
    if (how !== 'answers with an error') return;
    await panel.evaluate('globalThis.unblocked = true');
    await savesNow();
  },
);
