import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { importNdjson } from '../../utils/transfer/importNdjson';
import { type Harness, type LaunchOptions, launch } from './harness/launch';
import { seededDashboard, seedFile, seeds } from './harness/seededDashboard';
import { waitUntil } from './harness/waitUntil';

let harness: Harness | undefined;
afterEach(async () => {
  await harness?.close();
  harness = undefined;
});

async function start(options: LaunchOptions = {}): Promise<Harness> {
  harness = await launch(options);
  return harness;
}

const quotes = (page: Page) => page.locator('.insight-quote').allInnerTexts();
const bare = (quote: string) => quote.replace(/^[“”]|[“”]$/g, '');

test('shows insights newest first, twenty at a time, and says what they rest on', async () => {
  const page = await seededDashboard(await start());
  // What was masked is drawn as a gap, without the signs that hold its place in the data.
  const shown = seeds.slice(0, 20).map(({ quote }) => quote.replace(/[«»]/g, ''));
  expect((await quotes(page)).map(bare)).toEqual(shown);
  await page.getByText(/30\sinsights from 27\sconversations\./).waitFor();
  await page.getByRole('button', { name: 'Show next 10' }).click();
  await waitUntil('all thirty', async () => ((await quotes(page)).length === 30 ? true : undefined));
  const link = page.getByRole('link', { name: /^Open the ticket/ }).first();
  expect(await link.getAttribute('href')).toBe(seeds[0]?.link);
});

test('a filter narrows, is counted, and survives a reload in the address', async () => {
  const page = await seededDashboard(await start());
  await page.getByLabel('Touchpoint').selectOption({ label: 'Delivery' });
  await page.getByText('4 of 30 shown').waitFor();
  await page.getByLabel('Search quotes, readings and themes').fill('PUOLI tuntia');
  await page.getByText('1 of 30 shown').waitFor();
  await page.reload();
  await page.getByText('1 of 30 shown').waitFor();
  expect((await quotes(page)).map(bare)).toEqual([seeds[1]?.quote]);
  expect(new URL(page.url()).hash).toBe('#touchpoint=delivery&text=PUOLI+tuntia');
  await page.getByRole('button', { name: 'Show everything' }).click();
  await page.getByRole('button', { name: /^kuljettaja ei soittanut\s*3 quotes$/ }).click();
  await page.getByText('3 of 30 shown').waitFor();
  await page.getByLabel('Language').selectOption({ label: 'English' });
  await page.getByText('No quote matches all of these choices.').waitFor();
});

test('a deleted insight can be brought back, also its place and the focus; without that it stays gone', async () => {
  const page = await seededDashboard(await start());
  const remove = page.getByRole('button', { name: /^Delete/ });
  await remove.nth(1).click();
  await page.getByText('29 of 29 shown').waitFor();
  const undo = page.getByRole('button', { name: /^Undo/ });
  await waitUntil('the focus on Undo', () =>
    undo.evaluate((button) => button === document.activeElement || undefined),
  );
  await page.keyboard.press('Enter');
  await page.getByText('30 of 30 shown').waitFor();
  expect((await quotes(page)).map(bare).slice(0, 3)).toEqual(seeds.slice(0, 3).map(({ quote }) => quote));
  await page.reload();
  await page.getByText('30 of 30 shown').waitFor();
  await remove.nth(0).click();
  await page.getByText('29 of 29 shown').waitFor();
  await page.reload();
  await page.getByText('29 of 29 shown').waitFor();
  expect((await quotes(page)).map(bare)[0]).toBe(seeds[1]?.quote);
});

test('theme, facets and reading can be edited by keyboard; the quote cannot', async () => {
  const page = await seededDashboard(await start());
  await page.getByRole('button', { name: /^Edit/ }).first().press('Enter');
  await page.locator('.insight input[type=text]:focus').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('odotettu turhaan');
  await page.getByRole('checkbox', { name: 'wish' }).check();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^odotettu turhaan\s*1 quote$/ }).waitFor();
  await waitUntil('the focus back on Edit', () =>
    page.evaluate(() => document.activeElement?.textContent?.startsWith('Edit') || undefined),
  );
  await page.reload();
  const first = page.locator('.insight').first();
  await first.getByText('odotettu turhaan').waitFor();
  expect(await first.locator('.chip').allInnerTexts()).toContain('wish');
  expect(bare(await first.locator('.insight-quote').innerText())).toBe(seeds[0]?.quote);
});

test('an export holds what is shown, links only when asked for, and comes back whole', async () => {
  const page = await seededDashboard(await start());
  const download = async (name: string) => {
    const [started] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return { name: started.suggestedFilename(), text: await readFile(await started.path(), 'utf8') };
  };
  const csv = await download('Export CSV');
  expect(csv.name).toMatch(/^kuule-insights-\d{4}-\d\d-\d\d\.csv$/);
  expect(csv.text.startsWith('\uFEFFcreatedAt,')).toBe(true);
  expect(csv.text.trim().split('\r\n')).toHaveLength(31);
  expect(csv.text).not.toContain('127.0.0.1');

  await page.getByLabel('Include the addresses of the tickets').check();
  expect(importNdjson((await download('Export NDJSON')).text)).toEqual({ insights: seeds, bad: [] });

  await page.getByLabel('Touchpoint').selectOption({ label: 'Returns' });
  await page.getByText('3 of 30 shown').waitFor();
  const some = await download('Export NDJSON');
  expect(importNdjson(some.text).insights).toEqual(
    seeds.filter(({ touchpoint }) => touchpoint === 'returns'),
  );

  await page.locator('input[type=file]').setInputFiles({
    ...seedFile,
    buffer: Buffer.concat([Buffer.from('not json\n'), seedFile.buffer]),
  });
  await page.getByText(/^0\snew insights added, 30 were here already\.$/).waitFor();
  await page.getByText('line 1: not JSON').waitFor();
});

test('insights are there after the browser was closed and opened again', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'kuule-kept-'));
  try {
    await seededDashboard(await start({ profile }));
    await harness?.close();
    const page = await (await start({ profile })).openExtensionPage('dashboard.html');
    await page.getByText('30 of 30 shown').waitFor();
  } finally {
    await harness?.close();
    harness = undefined;
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

test('a storage that is blocked is told, with what to do', async () => {
  const { context, openExtensionPage } = await start();
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is off.', 'SecurityError');
    };
  });
  const page = await openExtensionPage('dashboard.html');
  await page
    .getByRole('alert')
    .getByText('The browser does not let Kuule open its storage.', { exact: false })
    .waitFor();
});
