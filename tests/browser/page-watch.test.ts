import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import demo from '../../utils/adapters/catalog/demo';
import type { HelpdeskEvent } from '../../utils/messaging/protocol';
import { launchBrowser, openStored } from '../pages/browser';
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

async function watchDesk(): Promise<readonly HelpdeskEvent[]> {
  await openStored(page, DESK, 'demo-chat-fi');
  world = await openWorld(page);
  await world.call('watch', demo.page);
  return heard();
}

async function heard(): Promise<readonly HelpdeskEvent[]> {
  await page.waitForTimeout(REST);
  return world.call('heard');
}

const kinds = (events: readonly HelpdeskEvent[]) => events.map(({ kind }) => kind);
const texts = (events: readonly HelpdeskEvent[]) =>
  events.flatMap((event) => (event.kind === 'reading' ? event.reading.messages.map(({ text }) => text) : []));

/** A customer's message arrives in the thread of the demo desk. */
const arrive = (text: string) =>
  page.evaluate((words) => {
    const last = document.querySelector('[data-desk="thread"] article[data-role="customer"]');
    const next = last?.cloneNode(true) as Element;
    next.setAttribute('data-message-id', crypto.randomUUID());
    next.querySelector('.body')?.replaceChildren(words);
    document.querySelector('[data-desk="thread"]')?.append(next);
  }, text);

describe('on the demo desk', () => {
  test('tells the conversation and the draft at once', async () => {
    const events = await watchDesk();
    expect(kinds(events)).toEqual(['reading', 'draft']);
    expect(events[0]).toMatchObject({
      reading: {
        url: DESK,
        conversationId: 'verkko-1',
        health: { messages: 6, composer: 'found', read: 'complete' },
      },
    });
    expect(events[1]).toEqual({ kind: 'draft', draft: { text: '', mode: 'public' } });
  });

  test('tells a message that arrives, once', async () => {
    await watchDesk();
    await arrive('no nyt se taas katkesi');
    const events = await heard();
    expect(kinds(events)).toEqual(['reading', 'draft']);
    expect(texts(events).at(-1)).toBe('no nyt se taas katkesi');
  });

  test('tells what is typed, and reads nothing else for it', async () => {
    await watchDesk();
    await page.click('#reply');
    await page.keyboard.type('Hei Jani');
    const events = await heard();
    expect(new Set(kinds(events))).toEqual(new Set(['draft']));
    expect(events.at(-1)).toEqual({ kind: 'draft', draft: { text: 'Hei Jani', mode: 'public' } });
  });

  test('tells the mode and the other editor', async () => {
    await watchDesk();
    await page.check('input[value="internal"]');
    expect(await heard()).toEqual([{ kind: 'draft', draft: { text: '', mode: 'internal' } }]);
    await page.evaluate(() => {
      document.querySelector('#reply')?.toggleAttribute('hidden', true);
      const rich = document.querySelector('#reply-rich');
      rich?.toggleAttribute('hidden', false);
      rich?.append('Muistiinpano');
    });
    expect(await heard()).toContainEqual({
      kind: 'draft',
      draft: { text: 'Muistiinpano', mode: 'internal' },
    });
    await page.click('#reply-rich');
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    expect(await heard()).toEqual([{ kind: 'draft', draft: { text: 'Muistiinpano!', mode: 'internal' } }]);
  });

  test('says nothing when nothing is new', async () => {
    await watchDesk();
    await page.evaluate(() => {
      for (let step = 0; step < 50; step++) document.body.append(document.createElement('span'));
      document.querySelector('article')?.classList.add('seen');
    });
    expect(await heard()).toEqual([]);
  });

  test('notices another conversation in the same document', async () => {
    await watchDesk();
    await page.evaluate(() => {
      history.pushState(null, '', '#lasku-2');
      const main = document.querySelector('main');
      main?.setAttribute('data-conversation-id', 'lasku-2');
      document.querySelector('[data-desk="thread"]')?.replaceChildren();
    });
    expect(texts(await heard())).toEqual([]);
    await arriveInEmpty('lasku on liian iso');
    const events = await heard();
    expect(events[0]).toMatchObject({ reading: { conversationId: 'lasku-2' } });
    expect(texts(events)).toEqual(['lasku on liian iso']);
  });

  async function arriveInEmpty(text: string): Promise<void> {
    await page.evaluate((words) => {
      const thread = document.querySelector('[data-desk="thread"]');
      thread?.insertAdjacentHTML(
        'beforeend',
        '<article data-role="customer" data-message-id="n"><div class="body"></div></article>',
      );
      thread?.querySelector('.body')?.append(words);
    }, text);
  }

  test('tells text that is selected in a message of the customer, and only there', async () => {
    await watchDesk();
    const select = (role: string) =>
      page.evaluate((name) => {
        const body = document.querySelector(`article[data-role="${name}"] .body`);
        if (body) getSelection()?.selectAllChildren(body);
      }, role);
    await select('customer');
    expect(await heard()).toEqual([
      { kind: 'selection', text: 'mun netti pätkii taas mä oon kokeillut käynnistää uudestaan' },
    ]);
    await select('note');
    expect(await heard()).toEqual([{ kind: 'selection', text: '' }]);
    await select('agent');
    expect(await heard()).toEqual([]);
  });

  test('reads again when asked, new or not', async () => {
    await watchDesk();
    await world.call('ask', { kind: 'read' });
    expect(kinds(await heard())).toEqual(['reading', 'draft']);
  });

  test('puts the caret into the composer when asked', async () => {
    await watchDesk();
    await world.call('ask', { kind: 'focus' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reply');
  });

  test('falls silent when the panel goes', async () => {
    await watchDesk();
    await world.call('unwatch');
    await arrive('kuuleeko kukaan');
    await page.click('#reply');
    await page.keyboard.type('Hei');
    expect(await heard()).toEqual([]);
  });

  test('changes nothing on the page', async () => {
    await openStored(page, DESK, 'demo-chat-fi');
    await page.evaluate(() => {
      const records: string[] = [];
      Reflect.set(window, 'records', records);
      const watcher = new MutationObserver((seen) => records.push(...seen.map(({ type }) => type)));
      const everything = { subtree: true, childList: true, attributes: true, characterData: true };
      watcher.observe(document, everything);
    });
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    world = await openWorld(page);
    await world.call('watch', demo.page);
    await page.click('#reply');
    await page.keyboard.type('Hei Jani');
    await heard();
    expect(await html()).toBe(before);
    expect(await page.evaluate(() => Reflect.get(window, 'records'))).toEqual([]);
  });
});
