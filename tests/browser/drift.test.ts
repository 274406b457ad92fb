import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customerPage, helpdeskPage } from './harness/helpdeskPage';
import { type Harness, launch } from './harness/launch';
import { type ServedPages, servePages } from './harness/servePages';
import { waitUntil } from './harness/waitUntil';

const ask = (id: string) => customerPage(id, `My lamp ${id} broke on Monday and I need a new one.`);
const PAGES = {
  '/one': ask('one'),
  '/two': ask('two'),
  '/three': ask('three'),
  '/new-look': ask('four').replaceAll('class="author"', 'class="who"'),
  '/gone': helpdeskPage({ id: 'five', thread: false }),
};

let pages: ServedPages;
let harness: Harness;
let page: Page;
let panel: Page;
beforeAll(async () => {
  pages = await servePages(PAGES);
  harness = await launch();
  page = await harness.openPage(`${pages.url}/one`);
  panel = await harness.openPanel(page);
  await panel.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(async () => {
  await harness?.close();
  await pages?.close();
});

const heard = (id: string) =>
  panel
    .locator('[data-point]', { hasText: `lamp ${id}` })
    .first()
    .waitFor();
const note = () => panel.locator('[data-drift]');
const sightings = async () =>
  String(await panel.evaluate("chrome.storage.local.get('sightings').then(JSON.stringify)"));
const copied = () => panel.evaluate(() => navigator.clipboard.readText());

test('what a site always showed and shows no more is said, can be reported without a word of it, and accepted', async () => {
  for (const [times, id] of ['one', 'two', 'three'].entries()) {
    if (times > 0) await page.goto(`${pages.url}/${id}`);
    await heard(id);
    await waitUntil(
      'the sighting',
      async () => (await sightings()).includes(`"authorName":{"times":${times + 1}}`) || undefined,
    );
  }
  expect(await note().count()).toBe(0);

  await page.goto(`${pages.url}/new-look`);
  await heard('four');
  await note().waitFor();
  expect(await note().innerText()).toMatch(/author’s name|kirjoittajan nimi/);
  await note().locator('[data-action="copy-report"]').click();
  await panel.locator('[data-notice="reportCopied"]').waitFor();
  const report = await copied();
  expect(report).toContain('Missing: authorName');
  expect(report).toContain('authorName: 0 × .author');
  expect(report).toContain('message: 1 × article[data-message-id]');
  expect(report).toContain('textarea, mode public');
  expect(report).not.toMatch(/lamp|Monday|127\.0\.0\.1:\d|four/);
  expect(await sightings()).not.toMatch(/lamp|Monday|four/);

  await note().locator('[data-action="accept-drift"]').click();
  await note().waitFor({ state: 'detached' });
});

test('a thread that is not there any more is reported in the same way', async () => {
  await page.goto(`${pages.url}/gone`);
  await panel.locator('[data-view="broken"]').waitFor();
  await panel.locator('[data-action="copy-report"]').click();
  await panel.locator('[data-notice="reportCopied"]').waitFor();
  expect(await copied()).toMatch(/Read: broken;.*\n.*\nMissing: thread/);
});
