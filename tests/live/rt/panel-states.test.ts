import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Harness, launch } from '../../browser/harness/launch';
import { folded, openSummary } from '../../browser/harness/steps';
import { waitUntil } from '../../browser/harness/waitUntil';
import { boxOf } from '../../browser/journey';
import { leaveToPanel } from './keyboard';
import { watchPanel } from './panelLog';
import { addEmptyTicket, login, openReply, openTicket, RT_URL, startRt, stopRt, TICKETS } from './rt';

let harness: Harness;
let page: Page;

beforeAll(() => startRt({ composer: 'rich', fresh: true }));
afterAll(stopRt);
beforeEach(async () => {
  harness = await launch({ language: 'en' });
  page = await harness.openPage('about:blank');
  await login(page, 'anna');
});
afterEach(() => harness?.close());

describe('a history that comes after its page', () => {
  const HELPER = '**/Helpers/TicketHistory*';
  const later = (milliseconds: number) =>
    page.route(HELPER, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await route.continue().catch(() => undefined);
    });

  test('is waited for: loading with the title, then all of it; on a reload nothing changes meanwhile', async () => {
    await openTicket(page, TICKETS.finnish);
    const panel = await harness.openPanel(page);
    await panel.locator('[data-point]').first().waitFor();
    const log = await watchPanel(panel);

    await later(1500);
    await page.goto(`${RT_URL}/Ticket/Display.html?id=${TICKETS.english}`);
    await panel.locator('[data-point]', { hasText: 'cannot sign in' }).first().waitFor();
    const states = await log.states();
    expect(states.slice(1)).toEqual([
      'loading | Cannot sign in after the update | Reading the conversation…',
      'live | Cannot sign in after the update | Request Tracker · 4 messages, 1 internal note',
    ]);

    await page.reload();
    await page.waitForSelector('.history-container .transaction');
    await page.waitForTimeout(500);
    expect(await log.states()).toEqual(states);
  });

  test('that never comes is said to be missing, and can be asked for again', async () => {
    await page.route(HELPER, () => new Promise(() => undefined));
    await page.goto(`${RT_URL}/Ticket/Display.html?id=${TICKETS.english}`, { waitUntil: 'load' });
    const panel = await harness.openPanel(page);
    await panel.locator('[data-view="live"] [data-partial="more"]').waitFor();
    await page.unroute(HELPER);
    await page.reload();
    await panel.locator('[data-point]', { hasText: 'cannot sign in' }).first().waitFor();
    expect(await panel.locator('[data-partial]').count()).toBe(0);
  });
});

test('a ticket with no messages: nothing is heard, nothing is broken', async () => {
  const ticket = await addEmptyTicket('Nothing written yet');
  await openTicket(page, ticket);
  const panel = await harness.openPanel(page);
  await panel.locator('[data-view="live"]').waitFor();
  await panel.getByText('No message from the customer yet.').waitFor();
  expect(await panel.locator('header h1').innerText()).toBe('Nothing written yet');
  expect(await panel.locator('[data-point], [data-prompt], [data-partial]').count()).toBe(0);

  await openReply(page, ticket);
  await panel.locator('[data-draft]', { hasText: 'public reply' }).waitFor();
  expect(await panel.locator('[data-point], [data-prompt]').count()).toBe(0);
});

test('a reply page that is opened first says where the messages are read, and hears them once they were', async () => {
  await openReply(page, TICKETS.english);
  const panel = await harness.openPanel(page);
  const hint = panel.locator('[data-view="live"] [data-thread-elsewhere]');
  await hint.getByRole('heading', { name: 'Open the ticket’s own page first' }).waitFor();
  await panel.getByText('Request Tracker · messages not read yet').waitFor();
  expect(await panel.getByText('No message from the customer yet.').count()).toBe(0);
  const body = page.frameLocator('#cke_UpdateContent iframe.cke_wysiwyg_frame').locator('body');
  await body.click();
  await page.keyboard.type('Thank you for the details.');

  const ticket = await harness.context.newPage();
  await openTicket(ticket, TICKETS.english);
  await panel.locator('[data-point]', { hasText: 'cannot sign in' }).first().waitFor();
  await ticket.close();
  await page.bringToFront();
  await panel.locator('[data-draft]', { hasText: 'public reply' }).waitFor();
  await panel.locator('[data-point]', { hasText: 'cannot sign in' }).first().waitFor();
  expect(await hint.count()).toBe(0);
  expect(await body.innerText()).toContain('Thank you for the details.');
});

test('the list of tickets is no unknown helpdesk once a ticket was open', async () => {
  await openTicket(page, TICKETS.english);
  const panel = await harness.openPanel(page);
  await panel.locator('[data-point]').first().waitFor();
  await page.goto(`${RT_URL}/Search/Results.html?Query=id>0`);
  await panel.locator('[data-view="empty"]').waitFor();
  await openTicket(page, TICKETS.english);
  await panel.locator('[data-point]').first().waitFor();
});

test('the empty rich composer takes a text while the keyboard is in the side panel', async () => {
  await openTicket(page, TICKETS.english);
  const panel = await harness.openPanel(page);
  await panel.locator('[data-prompt]').waitFor();
  await openReply(page, TICKETS.english);
  const body = page.frameLocator('#cke_UpdateContent iframe.cke_wysiwyg_frame').locator('body');
  await panel.locator('[data-draft]', { hasText: 'public reply' }).waitFor();
  await leaveToPanel(page, panel);
  await panel.bringToFront();
  expect(await page.evaluate(() => document.hasFocus())).toBe(false);
  const hint = await body.getAttribute('class');

  const summary = await openSummary(panel);
  await panel.locator('[data-prompt] [data-action="insert"]').click();
  await panel.locator('[data-notice="inserted"]').waitFor();
  const box = boxOf(body);
  expect(folded(await box.text())).toBe(summary);
  expect(hint).toContain('placeholder');

  // It is still there once the agent enters the editor, goes on, and thinks better of it.
  await body.click();
  await body.press('Control+End');
  await page.keyboard.type(' Thanks!');
  expect(folded(await box.text())).toBe(`${summary} Thanks!`);
  await body.press('Control+z');
  await body.press('Control+z');
  await waitUntil('the undo', async () => ((await box.text()).includes(summary) ? undefined : true));
});
