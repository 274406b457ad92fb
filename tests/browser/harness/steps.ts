import type { Page } from 'playwright-core';

export const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** How many times a text holds a part. */
export const occurrences = (text: string, part: string) => text.split(part).length - 1;

/** The words of the open prompt. */
export async function promptText(panel: Page): Promise<string> {
  return folded((await panel.locator('[data-prompt-text]').textContent()) ?? '');
}

/** Brings the summary to the front and resolves to its words. */
export async function openSummary(panel: Page): Promise<string> {
  const open = panel.locator('[data-prompt][data-step="summarise"]');
  // Its tile among the four steps, or the prompt that waits.
  const offer = panel.locator('[data-step="summarise"] > button').first();
  await open.or(offer).first().waitFor();
  if ((await open.count()) === 0) await offer.click();
  await open.waitFor();
  return promptText(panel);
}

/** Logs the first point that the panel shows and resolves to its words. */
export async function logsFirstPoint(panel: Page): Promise<string> {
  await panel.locator('[data-point]').first().locator('[data-action="log"]').click();
  const form = panel.locator('[data-log]');
  const quote = await form.locator('[data-field="quote"]').inputValue();
  await form.locator('[data-action="save"]').click();
  await panel.locator('[data-notice="saved"]').waitFor();
  return quote;
}

/** Presses Tab until the focus is on what is sought, as somebody without a mouse does. */
export async function tabTo(panel: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await panel.evaluate((sought) => document.activeElement?.matches(sought) ?? false, selector)) return;
    await panel.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}
