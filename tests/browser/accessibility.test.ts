import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ServedDesk, serveDesk } from '../demo/server.mjs';
import { storedPage } from '../pages/stored';
import { findViolations } from './harness/axe';
import { openBeside } from './harness/beside';
import { helpdeskPage } from './harness/helpdeskPage';
import { type Harness, launch } from './harness/launch';
import { type ServedPages, servePages } from './harness/servePages';

const MAIL = { fi: 'fi-lasku-kahdesti', en: 'en-two-invoices' } as const;
const DRAFT = {
  fi: 'Pahoittelen, mutta lasku lähtee tänään. Valitettavasti emme voi tehdä muuta.',
  en: 'I am sorry, but the invoice leaves today. Unfortunately we cannot do anything else.',
} as const;
const OWED = {
  fi: {
    question: 'Saanko postikulut takaisin?',
    promise: 'Toimitamme uuden lampun 14.5.2026.',
    draft: 'Toimitamme uuden lampun 20.5.2026.',
    answer: 'Palautamme postikulut.',
  },
  en: {
    question: 'Do I get the postage back?',
    promise: 'We will deliver the lamp on 14 May.',
    draft: 'We will deliver the lamp on 20 May.',
    answer: 'You get the postage back.',
  },
} as const;
const owedPage = (language: 'fi' | 'en') =>
  helpdeskPage({
    id: 'owed',
    language,
    messages: [
      { role: 'customer', html: OWED[language].question },
      { role: 'agent', html: OWED[language].promise },
    ],
  });
let desk: ServedDesk;
let pages: ServedPages;
beforeAll(async () => {
  [desk, pages] = await Promise.all([
    serveDesk(),
    servePages({
      '/plain': '<!doctype html><html lang="en"><title>News</title><p>No helpdesk here.</p>',
      '/owed-fi': owedPage('fi'),
      '/owed-en': owedPage('en'),
      '/Ticket/Update.html': storedPage('rt5-update-en'),
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
  return openBeside(harness, url);
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
    await panel.locator('[data-field="reading"]').fill('…');
    await panel.locator('[data-point] [data-action="log"]').last().click();
    await panel.locator('[data-notice="waits"]').waitFor();
    await expectSound(panel, 'log form, another quote waiting');
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

  test('where a question was passed over and the draft goes against a promise', async () => {
    const { page, panel } = await panelBeside({ language }, `${pages.url}/owed-${language}`);
    await panel.locator('[data-unanswered]').first().waitFor();
    await page.locator('#reply').fill(OWED[language].draft);
    await panel.locator('[data-contradiction]').getByText(OWED[language].promise).waitFor();
    await expectSound(panel, 'owed');
    await page.locator('#reply').fill(`${OWED[language].draft} ${OWED[language].answer}`);
    await panel.locator('[data-heard="answered"]').getByText(OWED[language].question).waitFor();
    expect(await panel.locator('[data-unanswered]').count()).toBe(0);
  });

  test('on a reply page whose messages have not been read', async () => {
    const { panel } = await panelBeside({ language }, `${pages.url}/Ticket/Update.html?id=41`);
    await panel.locator('[data-thread-elsewhere]').waitFor();
    await expectSound(panel, 'reply page');
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
