import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, launch } from '../../browser/harness/launch';
import { fromExtension } from '../../browser/harness/netLog';
import { folded, logsFirstPoint } from '../../browser/harness/steps';
import { waitUntil } from '../../browser/harness/waitUntil';
import {
  boxOf,
  dashboardShows,
  insertsSummaryOnce,
  rewritesWhatIsTyped,
  stopWokenWorker,
  WORDS,
} from '../../browser/journey';
import { type PanelLog, watchPanel } from './panelLog';
import {
  type Agent,
  addCustomerMail,
  login,
  openReply,
  openTicket,
  replyBox,
  startRt,
  stopRt,
  TICKETS,
} from './rt';

/** Each agent answers a ticket in the language of their own interface. */
const WAYS = {
  anna: {
    language: 'en',
    ticket: TICKETS.english,
    title: 'Cannot sign in after the update',
    heard: 'cannot sign in',
    arrives: 'The report is still locked and my meeting is on Friday morning.',
    noted: /too many attempts|angry|locked after/,
  },
  mikko: {
    language: 'fi',
    ticket: TICKETS.finnish,
    title: 'Lasku 3310 on väärin',
    heard: 'onko tästä jo tietoa',
    arrives: 'Sain juuri maksumuistutuksen samasta laskusta.',
    noted: /hyvitys|49,90|uhkasi|operaattoria/,
  },
} as const;

const title = (panel: Page) => panel.locator('header h1').textContent();

/** Everything that is offered or heard; never words of a private comment. */
async function offered(panel: Page): Promise<string> {
  return (
    (await panel.locator('[data-listen]').innerText()) + (await panel.locator('[data-draft]').innerText())
  );
}

afterAll(stopRt);

describe.each([
  ['rich', 'anna'],
  ['rich', 'mikko'],
  ['plain', 'anna'],
  ['plain', 'mikko'],
] as const)('the main job on Request Tracker, %s composer, %s', (composer, agent: Agent) => {
  const way = WAYS[agent];
  let profile: string;
  let harness: Harness | undefined;

  beforeAll(async () => {
    await startRt({ composer, fresh: true });
    profile = await mkdtemp(join(tmpdir(), 'kuule-profile-'));
  });
  afterAll(async () => {
    await harness?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  test('hear, insert, undo, rewrite, log, send; the service worker stopped ten times; not one request', async () => {
    harness = await launch({ language: way.language, profile });
    const page = await harness.openPage('about:blank');
    await login(page, agent);
    await openTicket(page, way.ticket);
    const panel = await harness.openPanel(page);
    const running = harness;
    const stop = () => stopWokenWorker(running, panel);
    panel.setDefaultTimeout(20_000);
    await panel.locator('[data-view="live"]').waitFor();
    const log: PanelLog = await watchPanel(panel);

    // What the customer said is there; the private comment is a note and nothing else.
    await panel.locator('[data-point]', { hasText: way.heard }).first().waitFor();
    await panel.locator('[data-prompt]').waitFor();
    expect(await title(panel)).toBe(way.title);
    expect(folded(await panel.locator('[data-health="ok"]').innerText())).toMatch(
      /1 (?:internal note|sisäinen huomautus)/,
    );
    expect(await offered(panel)).not.toMatch(way.noted);
    await stop();
    await stop();

    // A mail comes while the ticket is open.
    addCustomerMail(way.ticket, way.arrives);
    await page.reload();
    await panel
      .locator('[data-point]', { hasText: way.arrives.slice(0, 24) })
      .first()
      .waitFor();
    await stop();

    // The page that answers shows no messages: the conversation stays.
    await openReply(page, way.ticket);
    const box = boxOf(replyBox(page, composer));
    await panel.locator('[data-draft] .part-head', { hasText: /public reply|julkinen vastaus/ }).waitFor();
    await panel
      .locator('[data-point]', { hasText: way.arrives.slice(0, 24) })
      .first()
      .waitFor();
    await panel.locator('[data-prompt]').waitFor();
    expect(await title(panel)).toBe(way.title);
    expect(await offered(panel)).not.toMatch(way.noted);
    await stop();

    const own = WORDS[way.language].own;
    const summary = await insertsSummaryOnce(page, panel, box, own);
    await stop();
    await page.waitForTimeout(800);
    // Who double-clicks everything gets it once, too.
    await panel.locator('[data-action="insert"]').first().dblclick();
    await waitUntil('the summary again', async () =>
      folded(await box.text()) === `${own} ${summary}` ? true : undefined,
    );
    await stop();

    await box.locator.press('Control+End');
    await page.keyboard.press('Enter');
    await rewritesWhatIsTyped(page, panel, box, way.language);
    await stop();
    expect(folded(await box.text())).toBe(`${own} ${summary} ${WORDS[way.language].positive}`);

    const quote = await logsFirstPoint(panel);
    await stop();
    expect(await offered(panel)).not.toMatch(way.noted);

    // The agent sends, nobody else.
    expect(page.url()).toContain('/Ticket/Update.html');
    const seen = folded(await box.text());
    await stop();
    await page.click('input[name=SubmitTicket]');
    await page.waitForURL(/Ticket\/Display\.html/);
    await stop();
    await openTicket(page, way.ticket);
    const sent = page.locator('.transaction.message .messagebody', { hasText: own }).last();
    expect(folded(await sent.innerText())).toBe(seen);
    await panel.locator('[data-health="ok"]', { hasText: /[67]\s(?:messages|viestiä)/ }).waitFor();
    expect(await title(panel)).toBe(way.title);
    // No state in between, however short: nothing flickers, nothing is said to be broken or read in part.
    expect((await log.states()).filter((state) => !state.startsWith(`live | ${way.title} |`))).toEqual([]);

    const first = await harness.close();
    harness = await launch({ language: way.language, profile });
    const dashboard = await harness.openExtensionPage('dashboard.html');
    await dashboardShows(dashboard, quote);
    const second = await harness.close();
    harness = undefined;
    expect(first.some(({ url }) => url.includes('/Ticket/Update.html'))).toBe(true);
    expect(fromExtension([...first, ...second])).toEqual([]);
  });
});
