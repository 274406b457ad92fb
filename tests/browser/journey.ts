import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Harness } from './harness/launch';
import { folded, occurrences, openSummary } from './harness/steps';
import { waitUntil } from './harness/waitUntil';

/** A box in which an agent writes, and how to read what it holds. */
export type Box = {
  readonly locator: Locator;
  /** What the box holds, lines folded to single spaces. */
  readonly text: () => Promise<string>;
  /** What it holds to the letter: a value, or HTML. */
  readonly exact: () => Promise<string>;
};

/** A text box, or an element that is edited. */
export function boxOf(locator: Locator): Box {
  const exact = () =>
    locator.evaluate((element) => ('value' in element ? String(element.value) : element.innerHTML));
  const text = () =>
    locator.evaluate((element) => {
      if ('value' in element) return String(element.value);
      return 'innerText' in element ? element.innerText : '';
    });
  return { locator, exact, text: async () => (await text()).replaceAll('\u00a0', ' ') };
}

/** What is said in one language on the way through the main job. */
export const WORDS = {
  en: {
    own: 'Thank you for the details.',
    negative: 'I am sorry, but the part leaves our warehouse today.',
    closes: 'but',
    positive: 'I am sorry. The part leaves our warehouse today.',
  },
  fi: {
    own: 'Kiitos tarkoista tiedoista.',
    negative: 'Pahoittelen, mutta osa lähtee varastolta tänään.',
    closes: 'mutta',
    positive: 'Pahoittelen. Osa lähtee varastolta tänään.',
  },
} as const;

/** The draft is read when the agent pauses; inserting earlier would be refused, since the offer was made for another draft. */
const atRest = (page: Page) => page.waitForTimeout(800);

/** Own words, a summary at the end of them, and one undo, which takes exactly the summary back. Resolves to its words. */
export async function insertsSummaryOnce(page: Page, panel: Page, box: Box, own: string): Promise<string> {
  await box.locator.click();
  await page.keyboard.type(own);
  await atRest(page);
  const before = await box.exact();
  const summary = await openSummary(panel);

  await panel.locator('[data-action="insert"]').first().click();
  await waitUntil('the summary in the composer', async () =>
    (await box.text()).includes(summary) ? true : undefined,
  );
  expect(occurrences(await box.text(), summary)).toBe(1);
  expect(await box.text()).toContain(own);

  await page.bringToFront();
  await box.locator.press('Control+z');
  await waitUntil('one undo', async () => ((await box.text()).includes(summary) ? undefined : true));
  expect(folded(await box.text())).toBe(own);
  expect(await box.exact()).toBe(before);
  return summary;
}

/** Types a phrase that closes a door in place of all; the panel offers another, and applying it changes just that. */
export async function appliesRewrite(
  page: Page,
  panel: Page,
  box: Box,
  language: 'fi' | 'en',
): Promise<void> {
  await box.locator.press('Control+a');
  await page.keyboard.press('Delete');
  await rewritesWhatIsTyped(page, panel, box, language);
  expect(folded(await box.text())).toBe(WORDS[language].positive);
}

/** Types that phrase where the caret is, and applies what the panel offers: every other character stays as it was. */
export async function rewritesWhatIsTyped(
  page: Page,
  panel: Page,
  box: Box,
  language: 'fi' | 'en',
): Promise<void> {
  const { negative, positive } = WORDS[language];
  await page.keyboard.type(negative);
  await atRest(page);
  const before = await box.exact();
  expect(occurrences(before, negative)).toBe(1);
  const finding = panel.locator('[data-finding]', { hasText: WORDS[language].closes }).first();
  await finding.waitFor();
  await finding.locator('[data-action="apply"]').click();
  await waitUntil('the rewrite in the composer', async () =>
    (await box.exact()) === before.replace(negative, positive) ? true : undefined,
  );
}

/** The dashboard shows a quote, also after the browser was closed and opened again. */
export async function dashboardShows(dashboard: Page, quote: string): Promise<void> {
  await dashboard.getByText(quote, { exact: false }).first().waitFor();
}

/** Wakes the service worker as a changed setting does, and ends it while it runs: a worker that sleeps already proves nothing. */
export async function stopWokenWorker(
  { browserSession, extensionId, stopServiceWorker }: Harness,
  panel: Page,
): Promise<void> {
  await panel.evaluate('chrome.storage.local.set({ wokenAt: Date.now() })');
  await waitUntil('the service worker to run', async () => {
    const { targetInfos } = await browserSession.send('Target.getTargets');
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.includes(extensionId))
      ? true
      : undefined;
  });
  await stopServiceWorker();
}
