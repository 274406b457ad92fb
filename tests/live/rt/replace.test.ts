import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import rt from '../../../utils/adapters/catalog/rt';
import { boxOf } from '../../browser/journey';
import { launchBrowser } from '../../pages/browser';
import { openWorld, type World } from '../../pages/world';
import { login, openReply, replyBox, startRt, stopRt, TICKETS } from './rt';

const GREETING = 'Hei Aino!';
const TYPED = 'Palaan asiaan valitettavasti vasta huomenna.';
const WORDS = 'valitettavasti ';

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

describe.each(['rich', 'plain'] as const)('%s: words that are replaced', (composer) => {
  beforeAll(() => startRt({ composer, fresh: true }));
  beforeEach(async () => {
    page = await browser.newPage();
    await login(page, 'anna');
    await openReply(page, TICKETS.english);
    world = await openWorld(page);
  });
  afterEach(() => page.close());

  test.each([
    [[TYPED], 'näillä näkymin '],
    [[TYPED], ''],
    [[GREETING, TYPED], 'näillä näkymin '],
    [[GREETING, TYPED], ''],
  ])('in %j by “%s”: the line stays one, and one undo brings all of it back', async (lines, text) => {
    const box = boxOf(replyBox(page, composer));
    await box.locator.click();
    for (const [index, line] of lines.entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      await page.keyboard.type(line);
    }
    const before = await box.exact();
    const draft = await world.call('draft', rt.page);
    if (!draft) throw new Error('There is no composer.');
    const start = draft.text.indexOf(WORDS);
    const edit = { kind: 'replace' as const, start, end: start + WORDS.length, text };
    expect(await world.call('insert', { page: rt.page, url: page.url(), draft, edit })).toEqual({
      kind: 'inserted',
    });
    // What a line is, is the editor's own way; that of the agent stays as it was.
    expect((await box.text()).trim().split(/\n+/)).toEqual(lines.map((line) => line.replace(WORDS, text)));
    await box.locator.press('Control+z');
    expect(await box.exact()).toBe(before);
  });
});
