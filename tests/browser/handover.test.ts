import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type ServedDesk, serveDesk } from '../demo/server.mjs';
import { findViolations } from './harness/axe';
import { openBeside } from './harness/beside';
import { chooseMode, composerText, send } from './harness/deskPage';
import { type Harness, launch } from './harness/launch';
import { folded } from './harness/steps';

let desk: ServedDesk;
let harness: Harness;
beforeAll(async () => {
  desk = await serveDesk();
});
afterEach(() => harness?.close());
afterAll(() => desk?.close());

async function beside(language: 'fi' | 'en', conversation: string) {
  harness = await launch({ language });
  return openBeside(harness, `${desk.url}?lang=${language}&speed=20#${conversation}`);
}

/** Copies the hand-over in the panel and pastes it into an internal note on the page, as a person does. */
async function pastedHandover(page: Page, panel: Page): Promise<string> {
  await panel.bringToFront();
  await panel.locator('[data-action="copy-handover"]').click();
  await panel.locator('[data-notice="handoverCopied"]').waitFor();
  await page.bringToFront();
  await chooseMode(page, 'internal');
  await page.locator('#reply').click();
  await page.keyboard.press('Control+v');
  return composerText(page);
}

test.each([
  [
    'fi',
    'fi-aidin-halytin',
    'Tässä rutiinivastaus ei ehkä riitä: taustalla voi olla suru. ”äitini Kaarina Hakala kuoli kaksi viikkoa sitten”',
    ['Vastaanota', 'Arvosta', 'Tiivistä', 'Kysy'],
    '- Vielä vastaamatta: ”Voiko sopimuksen päättää sähköpostilla?”',
  ],
  [
    'en',
    'en-in-hospital',
    'This looks like a human moment: someone may be seriously ill. “my husband had a stroke last week”',
    ['Receive', 'Summarise', 'Ask'],
    '- Not answered yet: “Is there something you can do at your end?”',
  ],
] as const)('%s: a human moment is told, and the hand-over goes into a note', async (...example) => {
  const [language, conversation, line, steps, open] = example;
  const { page, panel } = await beside(language, conversation);
  const moment = panel.locator('[data-human-moment]');
  await moment.waitFor();
  expect(folded((await moment.textContent()) ?? '')).toBe(line);
  expect(await moment.count()).toBe(1);
  expect(await findViolations(panel)).toEqual([]);

  const text = await pastedHandover(page, panel);
  const headings = text.split('\n').filter((one) => one !== '' && !one.startsWith('- '));
  expect(headings.map((heading) => heading.split(':')[0])).toEqual(steps);
  expect(text).toContain(open);
});

test('a question counts as open until the answer is sent, and a chat without weight has no such line', async () => {
  const { page, panel } = await beside('en', 'en-third-message');
  await panel.locator('[data-prompt]').waitFor();
  const before = await pastedHandover(page, panel);
  expect(before).toContain('- “It still leaks onto the floor”');
  expect(before).not.toContain('Last from us');
  expect(await panel.locator('[data-human-moment]').count()).toBe(0);

  await chooseMode(page, 'public');
  await page.locator('#reply').fill('I am sorry about the leak. An engineer comes on Thursday at noon.');
  await send(page);
  await expect
    .poll(() => pastedHandover(page, panel), { timeout: 10_000 })
    .toContain('- Last from us: “I am sorry about the leak. An engineer comes on Thursday at noon.”');
});
