import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ServedDesk, serveDesk } from '../demo/server.mjs';
import { findViolations } from './harness/axe';
import { chooseEditor } from './harness/deskPage';
import { helpdeskPage } from './harness/helpdeskPage';
import { type Harness, launch } from './harness/launch';
import { type ServedPages, servePages } from './harness/servePages';
import { waitUntil } from './harness/waitUntil';

const MAIL = { fi: 'fi-lasku-kahdesti', en: 'en-two-invoices' } as const;
const DRAFT = {
  fi: 'Pahoittelen, mutta lasku lähtee tänään. Valitettavasti emme voi tehdä muuta.',
  en: 'I am sorry, but the invoice leaves today. Unfortunately we cannot do anything else.',
} as const;
let desk: ServedDesk;
let pages: ServedPages;
beforeAll(async () => {
  [desk, pages] = await Promise.all([
    serveDesk(),
    servePages({
      '/plain': '<!doctype html><html lang="en"><title>News</title><p>No helpdesk here.</p>',
      '/broken': helpdeskPage({ id: 'broken', thread: false }),
      '/long': helpdeskPage({
        id: 'long',
        messages: [{ role: 'customer', html: `My lamp broke. ${'The dog slept. '.repeat(2000)}` }],
      }),
      '/swedish': helpdeskPage({
        id: 'swedish',
        messages: [{ role: 'customer', html: 'Hej! Lampan som jag beställde har gått sönder.' }],
      }),
    }),
  ]);
});
afterAll(() => Promise.all([desk?.close(), pages?.close()]));

let harness: Harness;
afterEach(() => harness?.close());

async function panelBeside(options: Parameters<typeof launch>[0], url: string) {
  harness = await launch(options);
  const page = await harness.openPage(url);
  page.setDefaultTimeout(10_000);
  if (url.startsWith(desk.url)) {
    // The desk chooses an editor itself when it opens a conversation.
    await page.locator('main[data-conversation-id]').waitFor();
    await chooseEditor(page, 'plain');
  }
  const panel = await harness.openPanel(page);
  panel.setDefaultTimeout(10_000);
  return { page, panel };
}

/** No violation, light or dark, and nothing cut off at the side, as wide as the panel is and at 320 pixels. */
async function expectSound(panel: Page, state: string) {
  for (const colorScheme of ['dark', 'light'] as const) {
    await panel.emulateMedia({ colorScheme });
    expect(await findViolations(panel), `${state}, ${colorScheme}`).toEqual([]);
  }
  const session = await panel.context().newCDPSession(panel);
  const size = { width: 320, height: 700, deviceScaleFactor: 1, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', size);
  const wide = await panel.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > 320.5 && !element.closest('.sr'))
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(wide, `${state}, 320 px`).toEqual([]);
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
}

describe.each(['fi', 'en'] as const)('axe finds nothing in the panel, %s', (language) => {
  test('beside a conversation: prompts, findings, the open form, each notice', async () => {
    const { page, panel } = await panelBeside({ language }, `${desk.url}?lang=${language}#${MAIL[language]}`);
    await panel.locator('[data-prompt]').waitFor();
    await expectSound(panel, 'live');
    await page.locator('#reply').fill(DRAFT[language]);
    await panel.locator('[data-finding]').first().waitFor();
    await panel.locator('[data-finding] [data-action="why"]').first().click();
    await panel.locator('[data-finding] [data-action="dismiss"]').first().click();
    await expectSound(panel, 'findings');
    await panel.locator('[data-finding] [data-action="dismiss-never"]').first().click();
    await panel.locator('[data-notice="dismissed"]').waitFor();
    await expectSound(panel, 'dismissed');
    await panel.locator('[data-notice] [data-action="undo"]').click();
    await panel.locator('[data-point] [data-action="log"]').first().click();
    await panel.locator('[data-action="more-facets"]').click();
    await expectSound(panel, 'log form');
    await panel.locator('[data-action="save"]').click();
    await panel.locator('[data-notice="saved"]').waitFor();
    await expectSound(panel, 'saved');
    await panel.locator('button.health').click();
    await panel.locator('[data-action="pause"]').click();
    await expectSound(panel, 'menus');
    await panel.emulateMedia({ forcedColors: 'active' });
    await expectSound(panel, 'forced colours');
    await panel.emulateMedia({ forcedColors: 'none' });
    await panel.locator('[data-action="pause-now"]').click();
    await panel.locator('[data-view="paused"]').waitFor();
    await expectSound(panel, 'paused');
  });

  test('where there is nothing to listen to, and where not all could be read', async () => {
    const { page, panel } = await panelBeside({ language }, `${pages.url}/plain`);
    await panel.locator('[data-view="unknown"]').waitFor();
    await expectSound(panel, 'unknown');
    await page.goto(`${pages.url}/broken`);
    await panel.locator('[data-view="broken"]').waitFor();
    await panel.locator('summary').click();
    await expectSound(panel, 'broken');
    await page.goto(`${pages.url}/long`);
    await panel.locator('[data-partial]').waitFor();
    await expectSound(panel, 'partial');
    await page.goto(`${pages.url}/swedish`);
    await panel.locator('[data-listen] .note').waitFor();
    await expectSound(panel, 'unsupported language');
    await page.goto(`chrome-extension://${harness.extensionId}/welcome.html`);
    await panel.locator('[data-view="empty"]').waitFor();
    await panel.locator('[data-action="paste"]').click();
    await expectSound(panel, 'empty');
  });

  test('before it may read the site', async () => {
    const { panel } = await panelBeside(
      { build: 'production', language },
      `${desk.url}?lang=${language}#${MAIL[language]}`,
    );
    await panel.locator('[data-view="permission"]').waitFor();
    await expectSound(panel, 'permission');
    await panel.evaluate('chrome.permissions.request = () => Promise.resolve(false)');
    await panel.locator('[data-action="allow"]').click();
    await panel.locator('.note').waitFor();
    await expectSound(panel, 'denied');
  });
});

const focused = (panel: Page) =>
  panel.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const visible = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    return { html: element.outerHTML.slice(0, 160), visible };
  });

/** Presses Tab until the focus is on what is sought, as somebody without a mouse does. */
async function tabTo(panel: Page, selector: string) {
  for (let presses = 0; presses < 80; presses++) {
    if (await panel.evaluate((sought) => document.activeElement?.matches(sought) ?? false, selector)) return;
    await panel.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

describe('without a mouse', () => {
  test('insert, another, dismiss and its undo, log and save', async () => {
    const { page, panel } = await panelBeside({ language: 'en' }, `${desk.url}?lang=en#${MAIL.en}`);
    const text = panel.locator('[data-prompt-text]');
    const pattern = () => panel.locator('[data-prompt]').getAttribute('data-pattern');
    await text.waitFor();

    await tabTo(panel, '[data-prompt] [data-action="another"]');
    const first = await text.textContent();
    await panel.keyboard.press('Enter');
    await waitUntil('another wording', async () => ((await text.textContent()) === first ? undefined : true));

    await tabTo(panel, '[data-prompt] [data-action="dismiss-here"]');
    const dismissed = await pattern();
    await panel.keyboard.press('Enter');
    await waitUntil('another prompt', async () => ((await pattern()) === dismissed ? undefined : true));
    expect(await panel.evaluate(() => document.activeElement?.closest('[data-listen]') !== null)).toBe(true);
    await tabTo(panel, '[data-notice] [data-action="undo"]');
    await panel.keyboard.press('Space');
    await panel.locator('[data-notice="undone"]').waitFor();

    await tabTo(panel, '[data-prompt] [data-action="insert"]');
    const shown = await text.textContent();
    await panel.keyboard.press('Enter');
    await panel.locator('[data-notice="inserted"]').waitFor();
    expect(await page.locator('#reply').inputValue()).toBe(shown);

    await tabTo(panel, '[data-point] [data-action="log"]');
    await panel.keyboard.press('Enter');
    await tabTo(panel, '[data-field="quote"]');
    await tabTo(panel, 'input[name="facet"]:not(:checked)');
    await panel.keyboard.press('Space');
    await tabTo(panel, '[data-field="reading"]');
    await panel.keyboard.type('a month of worry.');
    await tabTo(panel, '[data-action="save"]');
    await panel.keyboard.press('Enter');
    await panel.locator('[data-notice="saved"]').waitFor();
    const dashboard = await harness.openExtensionPage('dashboard.html');
    await dashboard.getByText('a month of worry.').waitFor();
  });

  test('the shortcuts do the same, and Escape leads back to the reply', async () => {
    const { page, panel } = await panelBeside({ language: 'fi' }, `${desk.url}?lang=fi#${MAIL.fi}`);
    const text = panel.locator('[data-prompt-text]');
    await text.waitFor();
    const first = await text.textContent();
    await panel.locator('[data-listen]').focus();
    await panel.keyboard.press('Alt+t');
    await waitUntil('another wording', async () => ((await text.textContent()) === first ? undefined : true));
    const shown = await text.textContent();
    await panel.keyboard.press('Alt+i');
    await panel.locator('[data-notice="inserted"]').waitFor();
    expect(await page.locator('#reply').inputValue()).toBe(shown);
    await panel.keyboard.press('Alt+l');
    await waitUntil('the form to take the focus', async () =>
      (await panel.evaluate(() => document.activeElement?.matches('[data-field="quote"]')))
        ? true
        : undefined,
    );
    await panel.keyboard.press('Control+Enter');
    await panel.locator('[data-notice="saved"]').waitFor();
    await page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined,
    );
    await panel.keyboard.press('Escape');
    await waitUntil('the reply to have the focus', async () =>
      (await page.evaluate(() => document.activeElement?.id)) === 'reply' ? true : undefined,
    );
  });

  test('every stop of Tab can be seen, and all of them are reached', async () => {
    const { page, panel } = await panelBeside({ language: 'en' }, `${desk.url}?lang=en#${MAIL.en}`);
    await page.locator('#reply').fill(DRAFT.en);
    await panel.locator('[data-finding]').first().waitFor();
    const controls = await panel
      .locator('button:visible, a[href]:visible, select:visible, textarea:visible')
      .count();
    await panel.evaluate(() => document.querySelector<HTMLElement>('select')?.focus());
    const stops = new Map<string, boolean>();
    let count = 0;
    for (; count < controls + 10; count++) {
      const stop = await focused(panel);
      if (stop) stops.set(stop.html, stop.visible);
      await panel.keyboard.press('Tab');
      if (await panel.evaluate(() => document.activeElement?.matches('select'))) break;
    }
    expect([...stops].filter(([, visible]) => !visible).map(([html]) => html)).toEqual([]);
    expect(count + 1).toBeGreaterThanOrEqual(controls);
  });

  test('a new message takes the focus from nobody, and is announced', async () => {
    const { page, panel } = await panelBeside(
      { language: 'en' },
      `${desk.url}?lang=en&speed=4#en-marquee-poles`,
    );
    await panel.locator('[data-view="live"]').waitFor();
    await page.locator('#reply').focus();
    const listen = panel.locator('[data-listen]');
    await panel.locator('[data-point]', { hasText: 'Thursday night' }).waitFor();
    await panel.locator('[role="status"]', { hasText: 'from the customer' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reply');
    expect(await listen.evaluate((part) => part.contains(document.activeElement))).toBe(false);
  });
});
