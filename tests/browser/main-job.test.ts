import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedDesk, serveDesk } from '../demo/server.mjs';
import { type Harness, launch } from './harness/launch';
import { beyondLoopback, fromExtension } from './harness/netLog';
import { logsFirstPoint } from './harness/steps';
import { waitUntil } from './harness/waitUntil';
import { appliesRewrite, boxOf, dashboardShows, insertsSummaryOnce, stopWokenWorker, WORDS } from './journey';

/** The live chat of each language, and words of a line that the customer writes while we watch. */
const CHATS = {
  fi: { id: 'fi-synttaripyora', arrives: 'perjantaiksi' },
  en: { id: 'en-marquee-poles', arrives: 'Thursday night' },
} as const;

let desk: ServedDesk;
beforeAll(async () => {
  desk = await serveDesk({ port: 0 });
});
afterAll(() => desk?.close());

const box = (page: Page) => boxOf(page.locator('textarea#reply'));

describe.each(['fi', 'en'] as const)('the main job on the demo desk, %s', (language) => {
  const chat = CHATS[language];

  test('hear, insert, undo, rewrite and log, with the service worker stopped ten times and not one request', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'kuule-profile-'));
    let harness: Harness | undefined;
    try {
      harness = await launch({ language, profile });
      const page = await harness.openPage(`${desk.url}?lang=${language}&speed=4#${chat.id}`);
      const panel = await harness.openPanel(page);
      const running = harness;
      const stop = () => stopWokenWorker(running, panel);

      await panel.locator('[data-view="live"]').waitFor();
      await stop();
      await panel.locator('[data-point]', { hasText: chat.arrives }).waitFor();
      await panel.locator('[data-prompt]').waitFor();
      await stop();
      await stop();

      await insertsSummaryOnce(page, panel, box(page), WORDS[language].own);
      await stop();
      await stop();
      await appliesRewrite(page, panel, box(page), language);
      await stop();
      await stop();
      const quote = await logsFirstPoint(panel);
      await stop();
      await stop();
      await stop();
      await panel.locator('[data-prompt]').waitFor();

      const first = await harness.close();
      harness = await launch({ language, profile });
      const dashboard = await harness.openExtensionPage('dashboard.html');
      await dashboardShows(dashboard, quote);
      const second = await harness.close();
      harness = undefined;

      const requests = [...first, ...second];
      expect(requests.some(({ url }) => url.startsWith(desk.url))).toBe(true);
      expect(fromExtension(requests)).toEqual([]);
      expect(beyondLoopback(requests)).toEqual([]);
    } finally {
      await harness?.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  });

  test('the rich editor: the same, and its HTML is left alone until something is inserted', async () => {
    const harness = await launch({ language });
    try {
      const page = await harness.openPage(`${desk.url}?lang=${language}&speed=1000#${chat.id}`);
      await page.locator('[data-desk="editor"]').click();
      const rich = page.locator('#reply-rich');
      await rich.click();
      await page.keyboard.type('One. ');
      await page.keyboard.press('Control+b');
      await page.keyboard.type('Two. ');
      const before = await rich.innerHTML();
      await page.evaluate(() => {
        const seen: string[] = [];
        Reflect.set(globalThis, 'seen', seen);
        new MutationObserver((records) => {
          for (const { target, type } of records) {
            // The desk itself tells there that it has kept the draft.
            const own = target instanceof Element && target.matches('[data-desk="draft-status"]');
            if (!own) seen.push(`${type} ${target.nodeName}`);
          }
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      });
      const panel = await harness.openPanel(page);
      await panel.locator('[data-prompt]').waitFor();
      await panel.waitForTimeout(500);
      expect(await rich.innerHTML()).toBe(before);
      expect(await page.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual([]);

      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await insertsSummaryOnce(page, panel, boxOf(rich), WORDS[language].own);
      await appliesRewrite(page, panel, boxOf(rich), language);
    } finally {
      await harness.close();
    }
  });
});

test('a conversation that is left in mid-air: reload, another conversation, a closed tab', async () => {
  const harness = await launch({ language: 'en' });
  try {
    const page = await harness.openPage(`${desk.url}?lang=en#en-two-invoices`);
    const panel = await harness.openPanel(page);
    await panel.locator('[data-point]', { hasText: 'reminder for the paper invoice' }).waitFor();

    await page.reload();
    await panel.locator('[data-point]', { hasText: 'reminder for the paper invoice' }).waitFor();

    await page.goto(`${desk.url}?lang=en#en-in-hospital`);
    await panel.locator('[data-point]', { hasText: 'vegetable boxes' }).waitFor();
    expect(await panel.locator('[data-point]', { hasText: 'invoice' }).count()).toBe(0);

    const other = await harness.context.newPage();
    await other.goto(`${desk.url}?lang=en#en-third-message`);
    await panel.locator('[data-point]', { hasText: 'leaks' }).waitFor();
    await other.close();
    await waitUntil('the first conversation again', async () =>
      (await panel.locator('[data-point]', { hasText: 'vegetable boxes' }).count()) > 0 ? true : undefined,
    );
  } finally {
    await harness.close();
  }
});
