import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import rt from '../../../utils/adapters/catalog/rt';
import { launchBrowser } from '../../pages/browser';
import { openWorld, type World } from '../../pages/world';
import { login, openReply, openTicket, signAs, startRt, stopRt, TICKETS, waitForComposer } from './rt';

const SUMMARY = 'You cannot sign in since Tuesday, and you need the report on Friday.';

let browser: Browser;
let page: Page;
let world: World;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await stopRt();
});
beforeEach(async () => {
  page = await browser.newPage();
  await login(page, 'anna');
});
afterEach(() => page.close());

const draft = async () =>
  (await world.call('draft', rt.page)) ?? { text: 'no composer', mode: 'unknown' as const };

async function insert(): Promise<void> {
  const request = {
    page: rt.page,
    url: page.url(),
    draft: await draft(),
    edit: { kind: 'insert' as const, text: SUMMARY },
  };
  expect(await world.call('insert', request)).toEqual({ kind: 'inserted' });
}

describe.each(['rich', 'plain'] as const)(
  '%s: what RT puts into the box before the agent comes',
  (composer) => {
    beforeAll(async () => {
      await startRt({ composer, fresh: true });
      await signAs('anna', 'Anna Virtanen\nExample Support');
    });

    const SIGNATURE = /\n\n-- \nAnna Virtanen\nExample Support\s*$/;

    test('a signature: the text goes above it, a blank line apart, and one undo leaves it as it was', async () => {
      await openReply(page, TICKETS.english);
      world = await openWorld(page);
      const before = await draft();
      expect(before.text).toMatch(SIGNATURE);
      await insert();
      const { text } = await draft();
      expect(text.startsWith(`${SUMMARY}\n\n`)).toBe(true);
      expect(text).toMatch(SIGNATURE);
      await page.keyboard.press('Control+z');
      expect(await draft()).toEqual(before);
    });

    test('a quote and a signature: the text goes above both', async () => {
      await openTicket(page, TICKETS.english);
      await page
        .locator('.transaction.message a.reply-link')
        .first()
        .evaluate((link) => link instanceof HTMLElement && link.click());
      await page.waitForURL(/QuoteTransaction/);
      await waitForComposer(page);
      world = await openWorld(page);
      const before = await draft();
      expect(before.text).toMatch(/^On .* wrote:\n> Hi,\n/);
      await insert();
      expect((await draft()).text).toBe(`${SUMMARY}\n\n${before.text}`);
      await page.keyboard.press('Control+z');
      expect(await draft()).toEqual(before);
    });
  },
);
