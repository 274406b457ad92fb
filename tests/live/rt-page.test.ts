import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import rt from '../../utils/adapters/catalog/rt';
import { findAdapter, probeCandidates } from '../../utils/adapters/find';
import type { HelpdeskEvent, InsertRequest } from '../../utils/messaging/protocol';
import { launchBrowser } from '../pages/browser';
import { openWorld, type World } from '../pages/world';
import {
  type Agent,
  addCustomerMail,
  login,
  openReply,
  openTicket,
  RT_URL,
  startRt,
  stopRt,
  TICKETS,
} from './rt/rt';

let browser: Browser;
let page: Page;
let world: World;

async function signIn(agent: Agent): Promise<void> {
  page = await (await browser.newContext()).newPage();
  await login(page, agent);
}

const read = () => world.call('read', rt.page);
const draft = () => world.call('draft', rt.page);

async function edit(change: InsertRequest['edit'], ticket: number) {
  const now = await draft();
  if (!now) throw new Error('There is no composer.');
  return world.call('insert', {
    page: rt.page,
    url: page.url(),
    conversationId: String(ticket),
    draft: now,
    edit: change,
  });
}

const SUMMARY = 'Kerroit, että lasku 3310 on väärin ja että eräpäivä on perjantaina.';

beforeAll(async () => {
  await startRt({ composer: 'rich', fresh: true });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await stopRt();
});

describe.each<[Agent, string]>([
  ['anna', 'English'],
  ['mikko', 'Finnish'],
])('%s, with a %s interface', (agent) => {
  beforeAll(() => signIn(agent));

  test('reads a thread: mails, replies, and the private comment as a note', async () => {
    await openTicket(page, TICKETS.finnish);
    world = await openWorld(page);
    const { messages, title, conversationId, health } = await read();
    expect(title).toBe('Lasku 3310 on väärin');
    expect(conversationId).toBe('1');
    expect(messages.slice(0, 5).map(({ author }) => author)).toEqual([
      'customer',
      'agent',
      'customer',
      'note',
      'customer',
    ]);
    expect(messages[3]?.text).toMatch(/^Sisäinen: hyvitys/);
    expect(messages[2]?.text).toContain(
      '> kiitos viestistäsi. Selvitän laskun tänään.\n> Lähetätkö vielä asiakasnumerosi?',
    );
    const said = messages.filter(({ author }) => author === 'customer').map(({ text }) => text);
    expect(said.join()).not.toContain('uhkasi');
    expect(health).toMatchObject({ unknownAuthors: 0, read: 'complete', composer: 'missing' });
  });

  test('reads an HTML mail, literal markup, and leaves a stranger unknown', async () => {
    await openTicket(page, TICKETS.english);
    world = await openWorld(page);
    expect((await read()).messages[2]?.text).toMatch(
      /^It failed at 14:32, also in a private window\.\nBrowser: Firefox\nSystem: Windows 11\n\nOn Tue.*wrote:\n> Hello John,\n> thank you/,
    );
    await openTicket(page, TICKETS.script);
    world = await openWorld(page);
    const { messages, health } = await read();
    expect(messages.map(({ author }) => author)).toEqual(['customer', 'agent', 'customer', 'unknown']);
    expect(messages[2]?.text).toBe('My bank shows EUR 34.00. <script>alert(1)</script> שלום 🙏');
    expect(health.unknownAuthors).toBe(1);
  });

  test('is told apart as Request Tracker on each of its pages', async () => {
    for (const path of ['Display', 'Update', 'History']) {
      await page.goto(`${RT_URL}/Ticket/${path}.html?id=${TICKETS.finnish}`);
      world = await openWorld(page);
      const ids = await world.call('probe', probeCandidates(page.url()));
      expect(findAdapter(page.url(), ids)?.id).toBe('rt');
    }
  });

  test('reads the same with the history turned round', async () => {
    await openTicket(page, TICKETS.finnish);
    world = await openWorld(page);
    const forward = (await read()).messages;
    // The link itself: Request Tracker asks back when an address with these words comes from elsewhere.
    await page
      .locator('a[href*="ReverseTxns="]')
      .evaluate((link) => link instanceof HTMLElement && link.click());
    await page.waitForURL(/ReverseTxns/);
    await page.waitForSelector('.history-container .transaction');
    world = await openWorld(page);
    expect((await read()).messages).toEqual(forward);
  });
});

test('a mail that comes while the ticket is open is read after a reload of the history', async () => {
  await openTicket(page, TICKETS.finnish);
  addCustomerMail(TICKETS.finnish, 'Nyt tuli maksumuistutus!');
  world = await openWorld(page);
  await world.call('watch', rt.page);
  await page.evaluate(async () => {
    const answer = await fetch('/Helpers/TicketHistory?id=1');
    const holder = document.querySelector('#delayed_ticket_history');
    if (holder) holder.innerHTML = await answer.text();
  });
  await page.waitForTimeout(400);
  const events: readonly HelpdeskEvent[] = await world.call('heard');
  const last = events.findLast((event) => event.kind === 'reading');
  expect(last?.kind === 'reading' && last.reading.messages.at(-1)).toMatchObject({
    author: 'customer',
    text: 'Nyt tuli maksumuistutus!',
  });
});

describe.each<['rich' | 'plain', Agent]>([
  ['rich', 'anna'],
  ['rich', 'mikko'],
  ['plain', 'anna'],
  ['plain', 'mikko'],
])('the %s composer of %s', (composer, agent) => {
  const ticket = TICKETS.finnish;
  const box = () =>
    composer === 'rich'
      ? page.frameLocator('iframe.cke_wysiwyg_frame').locator('body')
      : page.locator('textarea#UpdateContent');
  const html = () =>
    box().evaluate((element) => ('value' in element ? String(element.value) : element.innerHTML));

  beforeAll(async () => {
    await startRt({ composer });
    await signIn(agent);
  });

  async function open(action: 'Respond' | 'Comment' = 'Respond'): Promise<void> {
    await openReply(page, ticket, action);
    world = await openWorld(page);
  }

  test('is found, empty, with its mode; the page says that its thread is elsewhere', async () => {
    await open();
    expect(await draft()).toEqual({ text: '', mode: 'public' });
    expect(await read()).toMatchObject({
      messages: [],
      conversationId: '1',
      health: { read: 'complete', page: 'reply', composer: 'found', missing: [] },
    });
    await page.locator('#UpdateType').selectOption('private', { force: true });
    expect(await draft()).toEqual({ text: '', mode: 'internal' });
    await open('Comment');
    expect(await draft()).toEqual({ text: '', mode: 'internal' });
  });

  test('is not changed by reading and watching', async () => {
    await open();
    await box().click();
    await page.keyboard.type('Hei Aino,');
    await page.waitForTimeout(300);
    const before = await html();
    await world.call('watch', rt.page);
    await page.waitForTimeout(300);
    expect(await html()).toBe(before);
    await page.keyboard.type(' moi');
    await page.waitForTimeout(400);
    expect(await world.call('heard')).toContainEqual({
      kind: 'draft',
      draft: { text: 'Hei Aino, moi', mode: 'public' },
    });
    await world.call('unwatch');
  });

  test('takes a text into an empty draft', async () => {
    await open();
    expect(await edit({ kind: 'insert', text: SUMMARY }, ticket)).toEqual({ kind: 'inserted' });
    expect((await draft())?.text).toBe(SUMMARY);
    await page.keyboard.press('Control+z');
    expect((await draft())?.text).toBe('');
  });

  test('takes it after the own typing, and one undo takes exactly that back', async () => {
    await open();
    await box().click();
    await page.keyboard.type('Hei Aino,');
    await page.waitForTimeout(100);
    expect(await edit({ kind: 'insert', text: SUMMARY }, ticket)).toEqual({ kind: 'inserted' });
    // The rich editor may begin a paragraph of its own.
    expect((await draft())?.text).toMatch(new RegExp(`^Hei Aino,\\s+${SUMMARY.replace('.', '\\.')}$`));
    await page.keyboard.press('Control+z');
    expect((await draft())?.text).toBe('Hei Aino,');
    await page.keyboard.type(' kiitos');
    expect((await draft())?.text).toBe('Hei Aino, kiitos');
  });

  test('takes a replacement, and one undo brings the words back', async () => {
    await open();
    await box().click();
    await page.keyboard.type('Hei,');
    await page.keyboard.press('Enter');
    await page.keyboard.type('emme voi luvata mitään.');
    await page.waitForTimeout(100);
    const before = (await draft())?.text ?? '';
    const start = before.indexOf('luvata');
    expect(await edit({ kind: 'replace', start, end: start + 6, text: 'antaa' }, ticket)).toEqual({
      kind: 'inserted',
    });
    expect((await draft())?.text).toBe(before.replace('luvata', 'antaa'));
    await page.keyboard.press('Control+z');
    expect((await draft())?.text).toBe(before);
    expect(await edit({ kind: 'replace', start, end: start + 7, text: '' }, ticket)).toEqual({
      kind: 'inserted',
    });
    await page.keyboard.press('Control+z');
    expect((await draft())?.text).toBe(before);
  });

  test('sends what was inserted only when the agent does, and as it was seen', async () => {
    await open();
    const text = `${SUMMARY} (${composer}, ${agent})`;
    await edit({ kind: 'insert', text }, ticket);
    expect(page.url()).toContain('/Ticket/Update.html');
    await page.click('input[name=SubmitTicket]');
    await page.waitForURL(/Ticket\/Display\.html/);
    await openTicket(page, ticket);
    world = await openWorld(page);
    expect((await read()).messages.at(-1)).toMatchObject({ author: 'agent', text });
  });
});
