import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Harness, launch } from './harness/launch';
import { gatherProblems } from './harness/problems';
import { type ServedPages, servePages } from './harness/servePages';
import { logsFirstPoint, openSummary } from './harness/steps';
import { appliesRewrite, boxOf, WORDS } from './journey';

const PLAIN =
  '<!doctype html><html lang="en"><title>Intranet</title><link rel="icon" href="data:,"><p>No helpdesk here.</p>';

const TEXTS = {
  fi: {
    conversation: [
      'Asiakas: Hei! Tilasin pöydän kaksi viikkoa sitten, ja siitä puuttuu yksi jalka.',
      'Minä: Hei! Selvitän asiaa.',
      'Asiakas: Juhlat ovat lauantaina, ja tarvitsen pöydän silloin.',
    ].join('\n'),
    point: 'puuttuu yksi jalka',
  },
  en: {
    conversation: [
      'Customer: Hello! I ordered a table two weeks ago and one of its legs is missing.',
      'Me: Hello! I will look into it.',
      'Customer: The party is on Saturday and I need the table then.',
    ].join('\n'),
    point: 'legs is missing',
  },
} as const;

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages({ '/plain': PLAIN });
});
afterAll(() => pages?.close());

let harness: Harness;
afterEach(() => harness?.close());

async function panelBesidePlainPage(language: 'fi' | 'en') {
  harness = await launch({ language });
  const page = await harness.openPage(`${pages.url}/plain`);
  const panel = await harness.openPanel(page);
  panel.setDefaultTimeout(10_000);
  const problems = { page: gatherProblems(page), panel: gatherProblems(panel) };
  await panel.locator('[data-view="unknown"]').waitFor();
  return { page, panel, problems };
}

async function paste(panel: Page, text: string) {
  await panel.locator('[data-paste] textarea').fill(text);
  await panel.locator('[data-action="listen"]').click();
  await panel.locator('[data-view="live"]').waitFor();
}

describe.each(['fi', 'en'] as const)('a pasted conversation, %s', (language) => {
  const { conversation, point } = TEXTS[language];

  test('is heard, answered in a draft of its own, improved and logged; the page is left alone', async () => {
    const { page, panel, problems } = await panelBesidePlainPage(language);
    const before = await page.content();
    await paste(panel, conversation);
    await panel.locator('[data-point]', { hasText: point }).first().waitFor();
    await panel.locator('[data-health="ok"]').waitFor();

    const own = panel.locator('[data-own-draft]');
    const summary = await openSummary(panel);
    await own.fill(WORDS[language].own);
    await panel.locator('[data-prompt] [data-action="insert"]').click();
    await panel.locator('[data-notice="inserted"]').waitFor();
    expect(await own.inputValue()).toBe(`${WORDS[language].own} ${summary}`);

    await own.click();
    await appliesRewrite(panel, panel, boxOf(own), language);
    const quote = await logsFirstPoint(panel);
    expect(await page.content()).toBe(before);

    const dashboard = await harness.openExtensionPage('dashboard.html');
    await dashboard.getByText(quote).first().waitFor();
    expect(problems).toEqual({ page: [], panel: [] });
  });
});

test('five megabytes pasted: the beginning is heard, the panel says so and stays quick', async () => {
  const { panel, problems } = await panelBesidePlainPage('en');
  await paste(panel, `My lamp broke on Monday. ${'The dog has slept all day. '.repeat(190_000)}`);
  await panel.locator('[data-partial="tooLong"]').waitFor();
  await panel.locator('[data-point]', { hasText: 'lamp broke' }).first().waitFor();
  await panel.locator('[data-health="partial"]').click();
  await panel.locator('[data-action="leave-pasted"]').click();
  await panel.locator('[data-view="unknown"]').waitFor();
  expect(await panel.locator('[data-paste] textarea').inputValue()).toBe('');
  expect(problems).toEqual({ page: [], panel: [] });
});

test('blanks are nothing to listen to: the button says what is missing', async () => {
  const { panel } = await panelBesidePlainPage('en');
  await panel.locator('[data-paste] textarea').fill('  \n\n ');
  await panel.getByText('Paste the customer’s message first.').waitFor();
  await panel.locator('[data-action="listen"]').click({ force: true });
  expect(await panel.locator('[data-view="unknown"]').count()).toBe(1);
});
