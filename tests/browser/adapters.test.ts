import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAdapter, probeCandidates } from '../../utils/adapters/find';
import { launchBrowser, openStored } from '../pages/browser';
import { known, pages } from '../pages/known';
import { openWorld, type World } from '../pages/world';

/** Adapters that are not bound to the hosts of a firm. */
const anywhere = known
  .map(({ adapter }) => adapter)
  .filter(({ detect }) => !detect.url || detect.url.some((pattern) => pattern.startsWith('*')))
  .map(({ id }) => id);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

describe.each(pages)('$adapter.id: $example.page', ({ adapter, example }) => {
  let world: World;
  beforeAll(async () => {
    await openStored(page, example.url, example.page);
    world = await openWorld(page);
  });

  test('is claimed by this adapter and no other', async () => {
    const marked = await world.call('probe', probeCandidates(''));
    expect(marked).toContain(adapter.id);
    expect(findAdapter(example.url, marked)?.id).toBe(adapter.id);
    // On whatever domain it stood: a product that may stand anywhere claims its own pages alone.
    expect(anywhere.filter((id) => marked.includes(id) && id !== adapter.id)).toEqual([]);
  });

  test('is read as written down', async () => {
    const { messages, title, conversationId, channel, health } = await world.call('read', adapter.page);
    expect(messages.map(({ sentAt, ...message }) => message)).toEqual(example.reads);
    expect(title).toBe(example.title);
    expect(conversationId).toBe(example.conversation);
    expect(channel).toBe(example.channel);
    expect(health.read === 'broken').toBe(adapter.unknown?.includes('messages') ?? false);
    if (example.times) expect(messages.flatMap(({ sentAt }) => sentAt ?? [])).toEqual(example.times);
    if (example.partial) expect(health.reason).toBe(example.partial);
  });

  test('has the composer that is written down', async () => {
    expect((await world.call('draft', adapter.page))?.mode).toBe(example.composer);
  });

  test('is the same after reading as before', async () => {
    const before = await page.content();
    await world.call('read', adapter.page);
    await world.call('draft', adapter.page);
    expect(await page.content()).toBe(before);
  });
});
