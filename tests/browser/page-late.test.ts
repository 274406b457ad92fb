import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import demo from '../../utils/adapters/catalog/demo';
import rt from '../../utils/adapters/catalog/rt';
import type { HelpdeskEvent } from '../../utils/messaging/protocol';
import { launchBrowser, openStored } from '../pages/browser';
import { storedPage } from '../pages/stored';
import { openWorld, type World } from '../pages/world';

const DESK = 'http://localhost:4173/desk/';
/** Longer than the page must rest before it is read again. */
const REST = 250;

let browser: Browser;
let page: Page;
let world: World;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

async function heard(): Promise<readonly HelpdeskEvent[]> {
  await page.waitForTimeout(REST);
  return world.call('heard');
}

describe('on Request Tracker', () => {
  test('waits for a history that comes after the page', async () => {
    const url = 'https://rt.example/Ticket/Display.html?id=41';
    await openStored(page, url, 'rt5-display-loading');
    world = await openWorld(page);
    await world.call('watch', rt.page);
    expect((await heard())[0]).toMatchObject({
      reading: {
        messages: [],
        health: { read: 'partial', reason: 'more', missing: ['thread', 'composers'] },
      },
    });
    const history = /<div class="history ticket"[\s\S]*?<\/div>\s*<\/div><\/div>/.exec(
      storedPage('rt5-display-fi'),
    )?.[0];
    await page.evaluate((html) => {
      const holder = document.querySelector('#delayed_ticket_history');
      if (holder) holder.innerHTML = html ?? '';
    }, history);
    expect((await heard())[0]).toMatchObject({ reading: { health: { messages: 6, read: 'complete' } } });
  });

  test('finds an editor that comes late, in a document that is written anew', async () => {
    const url = 'https://rt.example/Ticket/Update.html?id=41';
    await openStored(page, url, 'rt5-update-rich', (html) => html.replace(/ srcdoc="[^"]*"/, ''));
    world = await openWorld(page);
    await world.call('watch', rt.page);
    expect(await heard()).toMatchObject([
      { kind: 'reading', reading: { health: { composer: 'missing', page: 'reply', read: 'complete' } } },
      { kind: 'draft' },
    ]);
    await page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument;
      inner?.open();
      inner?.write('<body><p>Hei</p></body>');
      inner?.close();
      setTimeout(() => inner?.body.setAttribute('contenteditable', 'true'), 50);
    });
    expect((await heard()).at(-1)).toEqual({ kind: 'draft', draft: { text: 'Hei', mode: 'public' } });
    await page.frameLocator('iframe').locator('body').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Aino');
    expect(await heard()).toContainEqual({ kind: 'draft', draft: { text: 'Hei Aino', mode: 'public' } });
  });
});

describe('a message of 5 MB', () => {
  const HUGE = 5_000_000;
  const fillers: [string, string][] = [
    ['one text', 'x '.repeat(HUGE / 2)],
    ['many elements', '<span>ab</span>'.repeat(HUGE / 15)],
    ['nothing but elements', '<b></b>'.repeat(HUGE / 7)],
  ];

  test.each(fillers)('of %s is cut and said to be', async (_, filler) => {
    await openStored(page, DESK, 'demo-mail-en', (html) =>
      html.replace('<p>Hello,</p>', `<p>Hello,</p>${filler}`),
    );
    world = await openWorld(page);
    const reading = await world.call('read', demo.page);
    expect(reading.health).toMatchObject({ messages: 1, read: 'partial', reason: 'tooLong' });
    expect(reading.messages[0]?.text.length).toBeLessThanOrEqual(20_000);
    expect(reading.messages[0]?.text).toMatch(/^Hello,/);
  });
});
