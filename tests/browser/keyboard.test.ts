import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type ServedDesk, serveDesk } from '../demo/server.mjs';
import { openBeside } from './harness/beside';
import { type Harness, launch } from './harness/launch';
import { tabTo } from './harness/steps';
import { waitUntil } from './harness/waitUntil';

const MAIL = { fi: 'fi-lasku-kahdesti', en: 'en-two-invoices' } as const;
const DRAFT = 'I am sorry, but the invoice leaves today. Unfortunately we cannot do anything else.';
let desk: ServedDesk;
let harness: Harness;
beforeAll(async () => {
  desk = await serveDesk();
});
afterAll(() => desk?.close());
afterEach(() => harness?.close());

async function panelBeside(options: Parameters<typeof launch>[0], url: string) {
  harness = await launch(options);
  return openBeside(harness, url);
}

const focused = (panel: Page) =>
  panel.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const visible = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    return { html: element.outerHTML.slice(0, 160), visible };
  });

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
    (await panel.evaluate(() => document.activeElement?.matches('[data-field="quote"]'))) ? true : undefined,
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
  await page.locator('#reply').fill(DRAFT);
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
