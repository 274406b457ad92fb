import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PageSpec } from '../../utils/adapters/types';
import { launchBrowser } from '../pages/browser';
import { openWorld, type World } from '../pages/world';

let browser: Browser;
let page: Page;
let world: World;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  return () => page.close();
});

async function open(name: string, url: string): Promise<void> {
  const body = readFileSync(new URL(`../pages/taught/${name}.html`, import.meta.url), 'utf8');
  await page.route('https://desk.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto(url);
  world = await openWorld(page);
}

async function learned(customer: string, agent: string, box: string): Promise<PageSpec> {
  const spec = await world.call('learn', customer, agent, box);
  if (typeof spec === 'string') throw new Error(spec);
  return spec;
}

async function read(spec: PageSpec) {
  const { messages, health, conversationId } = await world.call('read', spec);
  return { messages: messages.map(({ sentAt, ...message }) => message), health, conversationId };
}

test('a table, newest on top, with an internal note', async () => {
  await open('table-fi', 'https://desk.example/tiketti?numero=1&tikettiid=4471');
  const spec = await learned('tr:last-child p', '.lahteva p', 'textarea[name="vastaus"]');
  expect(await read(spec)).toMatchObject({
    conversationId: '4471',
    health: { read: 'complete', unknownAuthors: 0, notes: 1 },
    messages: [
      { author: 'customer', name: 'Aino Mäkelä', text: 'Hei,\n\nlasku 3310 on väärin.' },
      { author: 'agent', name: 'Anna Virtanen', text: 'Hei Aino,\n\nselvitän laskun tänään.' },
      { author: 'note', name: 'Anna Virtanen', text: 'Hyvitys on aiheellinen.' },
      { author: 'customer', name: 'Aino Mäkelä', text: 'Kiitos, odotan.' },
    ],
  });
  expect(await world.call('draft', spec)).toEqual({ text: '', mode: 'public' });
});

test('web components with open shadow roots, told by their sides', async () => {
  await open('components-en', 'https://desk.example/chats/318');
  const line = (at: number) => `chat-desk >>> chat-line:nth-child(${at}) >>> .text`;
  const spec = await learned(line(1), line(2), 'chat-desk >>> chat-box >>> textarea');
  expect(await read(spec)).toMatchObject({
    conversationId: '318',
    messages: [
      { author: 'customer', text: 'Hello, my heating is off since Monday.' },
      { author: 'agent', text: 'Hi! Which building is it?' },
      { author: 'customer', text: 'Number 12, and it is cold here.' },
      { author: 'unknown', text: 'Anna joined the chat' },
      { author: 'agent', text: 'I will send somebody today.' },
    ],
  });
  expect(await world.call('draft', spec)).toEqual({ text: '', mode: 'public' });
});

test('utility classes and hashes, in groups by day, with events and a note', async () => {
  await open('utility-en', 'https://desk.example/inbox/7/conversations/c-8812');
  const said = (id: string) => `[data-message="${id}"] p`;
  const spec = await learned(said('m-8f1'), said('m-8f2'), '[role="textbox"]');
  expect(JSON.stringify(spec)).not.toMatch(/css-|sc-|m-8f/);
  expect(await read(spec)).toMatchObject({
    conversationId: 'c-8812',
    messages: [
      { author: 'customer', name: 'John Smith', text: 'My parcel is five days late.\n\nCould you find it?' },
      { author: 'agent', name: 'Anna', text: 'I will ask the carrier.' },
      { author: 'customer', name: 'John Smith', text: 'Any news?' },
      { author: 'note', name: 'Anna', text: 'The carrier has lost it.' },
    ],
  });
  expect(await world.call('draft', spec)).toEqual({ text: '', mode: 'public' });
});

test('two clicks in one message, and two messages that nothing tells apart, teach nothing', async () => {
  await open('utility-en', 'https://desk.example/inbox/7/conversations/c-8812');
  const p = '[data-message="m-8f1"] p';
  expect(await world.call('learn', p, p)).toBe('sameMessage');
  expect(await world.call('learn', '[data-message="m-8f1"] p', '[data-message="m-8f3"] p')).toBe('alike');
});
