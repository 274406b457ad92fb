import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openStored } from '../pages/browser';
import { pages } from '../pages/known';
import { openWorld } from '../pages/world';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** Pages of helpdesks that are known, with both sides heard: as if they were not known. */
const both = pages.filter(({ example: { reads } }) =>
  ['customer', 'agent'].every((who) => reads.some(({ author }) => author === who)),
);

/** So much of a message tells which one it is. */
const HEAD = 12;

test('the generic guess takes for the customer’s only what is; what it is not sure of is asked', async () => {
  const count = {
    pages: both.length,
    boxes: 0,
    guessed: 0,
    messages: 0,
    roles: 0,
    unknown: 0,
    wrong: 0,
    words: 0,
  };
  const wrong: string[] = [];
  for (const { example } of both) {
    await openStored(page, example.url, example.page);
    const { messages, box } = await (await openWorld(page)).call('guess');
    if (box) expect(example.composer, example.page).toBeDefined();
    count.boxes += box ? 1 : 0;
    count.guessed += messages.length > 0 ? 1 : 0;
    count.messages += messages.length;
    for (const { author, text } of messages) {
      const meant = example.reads.find((read) => read.text.startsWith(text.slice(0, HEAD)));
      count.words += meant?.text === text ? 1 : 0;
      if (author === 'unknown') count.unknown += 1;
      else if (meant?.author === author) count.roles += 1;
      else wrong.push(`${author} for ${meant?.author}`);
    }
  }
  count.wrong = wrong.length;
  expect(wrong.filter((each) => each.startsWith('customer'))).toEqual([]);
  // These are the figures, good and bad: where the guess is silent, the agent clicks.
  expect(count).toEqual({
    pages: 34,
    boxes: 26,
    guessed: 5,
    messages: 18,
    roles: 12,
    unknown: 3,
    wrong: 3,
    words: 15,
  });
}, 240_000);
