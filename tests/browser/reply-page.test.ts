import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { storedPage } from '../pages/stored';
import { type Harness, launch } from './harness/launch';
import { type ServedPages, servePages } from './harness/servePages';

/** Stored pages of Request Tracker, whose reply page has no messages. */
const PAGES = {
  '/Ticket/Display.html': storedPage('rt5-display-fi'),
  '/Ticket/Update.html': storedPage('rt5-update-en'),
  '/empty/Ticket/Display.html': storedPage('rt5-display-no-messages'),
  '/empty/Ticket/Update.html': storedPage('rt5-update-en').replaceAll('41', '42'),
};
const TICKET = '/Ticket/Display.html?id=41';
const REPLY = '/Ticket/Update.html?id=41&Action=Respond';

let pages: ServedPages;
let harness: Harness;
beforeAll(async () => {
  pages = await servePages(PAGES);
});
afterAll(() => pages?.close());
afterEach(() => harness?.close());

async function panelBeside(path: string, language: 'fi' | 'en'): Promise<{ page: Page; panel: Page }> {
  harness = await launch({ language });
  const page = await harness.openPage(pages.url + path);
  const panel = await harness.openPanel(page);
  panel.setDefaultTimeout(10_000);
  return { page, panel };
}

const SAID = {
  en: { lead: 'Open the ticket’s own page first', health: 'Request Tracker · messages not read yet' },
  fi: { lead: 'Avaa ensin tiketin oma sivu', health: 'Request Tracker · viestejä ei ole vielä luettu' },
} as const;

describe.each(['en', 'fi'] as const)('a reply page that is opened first, %s', (language) => {
  test('says where the messages are read; once they were, the draft is still there and they are heard', async () => {
    const { page, panel } = await panelBeside(REPLY, language);
    const hint = panel.locator('[data-thread-elsewhere]');
    await hint.getByRole('heading', { name: SAID[language].lead }).waitFor();
    await panel.getByText(SAID[language].health).waitFor();
    expect(await panel.locator('[data-point], [data-prompt], .rasa').count()).toBe(0);

    const draft = 'Kiitos viestistä. Palaamme pian asiaan.';
    await page.locator('#UpdateContent').fill(draft);
    await panel.locator('[data-finding]').first().waitFor();

    const other = await harness.context.newPage();
    await other.goto(pages.url + TICKET);
    await panel.locator('[data-point]', { hasText: 'lasku 3310 on väärin' }).first().waitFor();
    await other.close();
    await page.bringToFront();
    await panel.locator('[data-draft]', { hasText: language === 'fi' ? 'julkinen' : 'public' }).waitFor();
    await panel.locator('[data-point]', { hasText: 'lasku 3310 on väärin' }).first().waitFor();
    expect(await hint.count()).toBe(0);
    expect(await page.locator('#UpdateContent').inputValue()).toBe(draft);
  });
});

test('a ticket that was read and has no messages is not asked for again', async () => {
  const { page, panel } = await panelBeside(`/empty${TICKET.replace('41', '42')}`, 'en');
  await panel.getByText('No message from the customer yet.').waitFor();
  await page.goto(`${pages.url}/empty${REPLY.replace('41', '42')}`);
  await panel.locator('[data-draft]', { hasText: 'public reply' }).waitFor();
  await panel.getByText('No message from the customer yet.').waitFor();
  expect(await panel.locator('[data-thread-elsewhere]').count()).toBe(0);
});
