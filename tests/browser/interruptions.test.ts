import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { helpdeskPage } from './harness/helpdeskPage';
import { type Harness, launch } from './harness/launch';
import { gatherProblems } from './harness/problems';
import { type ServedPages, servePages } from './harness/servePages';
import { waitUntil } from './harness/waitUntil';

const customer = (id: string, html: string) => helpdeskPage({ id, messages: [{ role: 'customer', html }] });

const PAGES = {
  '/plain':
    '<!doctype html><html lang="en"><title>News</title><link rel="icon" href="data:,"><p>No helpdesk here.</p>',
  '/lamp': customer('lamp-1', 'My lamp broke on Monday and I need a new one.'),
  '/sofa': customer('sofa-1', 'My sofa is still missing and nobody answers me.'),
};
/** What the browser and we tell developers when the engine's file is not there. */
const ENGINE_GONE = /no-engine|ERR_FILE_NOT_FOUND|Kuule: analysis: Error/;
const READING = 'a week in the dark.';

let pages: ServedPages;
let harness: Harness;
let page: Page;
let panel: Page;
let problems: { readonly page: string[]; readonly panel: string[] };

beforeAll(async () => {
  pages = await servePages(PAGES);
});
afterAll(() => pages?.close());

beforeEach(async () => {
  harness = await launch();
  page = await harness.openPage(`${pages.url}/lamp`);
  panel = await harness.openPanel(page);
  panel.setDefaultTimeout(10_000);
  problems = { page: gatherProblems(page), panel: gatherProblems(panel) };
  await point('lamp broke').waitFor();
});
afterEach(async () => {
  await harness.close();
  expect(problems).toEqual({ page: [], panel: [] });
});

const point = (words: string) => panel.locator('[data-point]', { hasText: words }).first();
const reading = () => panel.locator('[data-field="reading"]');
const view = (kind: string) => panel.locator(`[data-panel][data-view="${kind}"]`);

/** Begins an insight about the lamp, with words of the agent's own in it. */
async function beginInsight() {
  await point('lamp broke').locator('[data-action="log"]').click();
  await reading().fill(READING);
}

async function saveInsight() {
  expect(await reading().inputValue()).toBe(READING);
  await panel.locator('[data-action="save"]').click();
  await panel.locator('[data-notice="saved"]').waitFor();
}

const arrives = (words: string) =>
  page.evaluate((text) => {
    const thread = document.querySelector('[data-desk="thread"]');
    thread?.append(thread.lastElementChild?.cloneNode(true) ?? '');
    const body = thread?.lastElementChild?.querySelector('.body');
    if (body) body.textContent = text;
  }, words);

test('a reload takes nothing of an insight that is being written', async () => {
  await beginInsight();
  await page.reload();
  await arrives('The cable is burnt as well.');
  await point('cable').waitFor();
  await saveInsight();
});

test('another ticket does not show it; back on its own it waits', async () => {
  await beginInsight();
  await page.goto(`${pages.url}/sofa`);
  await point('sofa').waitFor();
  expect(await reading().count()).toBe(0);
  await page.goto(`${pages.url}/lamp`);
  await point('lamp broke').waitFor();
  await saveInsight();
});

test('a pause does not take it either', async () => {
  await beginInsight();
  await panel.locator('[data-action="pause"]').click();
  await panel.locator('[data-action="pause-now"]').click();
  await panel.locator('[data-action="resume"]').click();
  await saveInsight();
});

test('a closed tab: said so, and what was begun waits for its conversation', async () => {
  await beginInsight();
  await page.close();
  await view('closed').getByText('The tab was closed').waitFor();
  const again = await harness.context.newPage();
  await again.goto(`${pages.url}/lamp`);
  await point('lamp broke').waitFor();
  await saveInsight();
});

test('a tab that is closed beside another conversation: that one is read', async () => {
  const other = await harness.context.newPage();
  await other.goto(`${pages.url}/sofa`);
  await point('sofa').waitFor();
  await other.close();
  await point('lamp broke').waitFor();
});

test('the service worker is stopped while an insight is written, and before an insert', async () => {
  await beginInsight();
  await harness.stopServiceWorker();
  await saveInsight();
  await harness.stopServiceWorker();
  await panel.locator('[data-prompt] [data-action="insert"]').click();
  await panel.locator('[data-notice="inserted"]').waitFor();
  expect(await page.locator('#reply').inputValue()).toBe(
    await panel.locator('[data-prompt-text]').textContent(),
  );
});

test('a second script in the page, as after an update or when two bring it at once: reading goes on', async () => {
  const bring = `chrome.tabs.query({ active: true, currentWindow: true }).then(([{ id }]) =>
    chrome.scripting.executeScript({ target: { tabId: id }, files: ['/helpdesk.js'] }))`;
  await panel.evaluate(`${bring}.then(() => ${bring}).then(() => undefined)`);
  await arrives('The cable is burnt as well.');
  await point('cable').waitFor();
  await page.locator('#reply').fill('I am sorry, but the lamp leaves our warehouse today.');
  await panel.locator('[data-finding]').first().waitFor();
});

test('what is being pasted is kept while the agent looks for more of it in other tabs', async () => {
  const other = await harness.context.newPage();
  // On a site without a helpdesk; the panel knows this one's by now.
  await other.goto(`${pages.url.replace('127.0.0.1', 'localhost')}/plain`);
  await view('unknown').waitFor();
  await panel.locator('[data-paste] textarea').fill('Customer: My chair broke today.');
  await page.bringToFront();
  await point('lamp broke').waitFor();
  await other.bringToFront();
  await view('unknown').waitFor();
  expect(await panel.locator('[data-paste] textarea').inputValue()).toBe('Customer: My chair broke today.');
  await panel.locator('[data-action="listen"]').click();
  await point('chair').waitFor();
});

test('the panel is closed and opened again: the conversation is there at once', async () => {
  await panel.reload();
  await point('lamp broke').waitFor();
  await arrives('The cable is burnt as well.');
  await waitUntil('the new line', async () => ((await point('cable').count()) > 0 ? true : undefined));
});

test('an engine that does not start: said so, words can be logged, and trying again works', async () => {
  await panel.addInitScript(`
    const Real = globalThis.Worker;
    globalThis.Worker = class extends Real {
      constructor(url, options) {
        super(globalThis.mended ? url : new URL('/no-engine.js', location.href), options);
      }
    };`);
  await panel.reload();
  await panel.getByText('We could not listen to this conversation.').waitFor();
  await page.evaluate(() =>
    document.getSelection()?.selectAllChildren(document.querySelector('.body') ?? document.body),
  );
  await panel.locator('[data-action="log-first"]').click();
  expect(await panel.locator('[data-field="quote"]').inputValue()).toContain('lamp broke');
  await panel.evaluate('globalThis.mended = true');
  await panel.locator('[data-action="read-again"]').click();
  await point('lamp broke').waitFor();
  problems.panel.splice(
    0,
    problems.panel.length,
    ...problems.panel.filter((problem) => !ENGINE_GONE.test(problem)),
  );
});
