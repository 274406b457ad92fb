import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DraftWords, Sentence } from './draftWords';
import { folded, tabTo } from './harness/steps';
import { waitUntil } from './harness/waitUntil';
import type { Box } from './journey';

/** A conversation that is being answered beside the panel. */
export type Answering = { readonly page: Page; readonly panel: Page; readonly box: Box };

/** What the panel has found, each with its sentence as it stands in the draft. */
function findings(panel: Page): Promise<readonly Sentence[]> {
  return panel.locator('[data-finding]').evaluateAll((cards) =>
    cards.map((card) => {
      const struck = card.querySelector('[data-diff]')?.cloneNode(true) as Element | undefined;
      for (const added of struck?.querySelectorAll('ins') ?? []) added.remove();
      return { rule: card.getAttribute('data-rule') ?? '', says: struck?.textContent ?? '' };
    }),
  );
}

/** Waits until the panel finds these sentences and no others, in whatever order. */
export async function finds({ panel }: Answering, expected: readonly Sentence[]): Promise<void> {
  const sorted = (all: readonly Sentence[]) => all.map(({ rule, says }) => `${rule}: ${says}`).sort();
  let found: readonly string[] = [];
  await waitUntil('the findings', async () => {
    found = sorted(await findings(panel));
    return isDeepStrictEqual(found, sorted(expected)) ? true : undefined;
  }).catch((error) => {
    expect(found).toEqual(sorted(expected));
    throw error;
  });
}

/** Types these sentences in place of all that is in the box. */
export async function writes(answering: Answering, draft: readonly Sentence[]): Promise<void> {
  const { page, box } = answering;
  await page.bringToFront();
  await box.locator.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  // Once the panel has seen the empty box, what it finds is of the new draft.
  await finds(answering, []);
  await page.keyboard.type(draft.map(({ says }) => says).join(' '));
}

const holds = ({ box }: Answering, text: string) =>
  waitUntil(`“${text}” in the reply`, async () => (folded(await box.text()) === text ? true : undefined));

/** One offer is seen, taken without a mouse, and taken back with one undo. */
export async function appliesAndUndoes(answering: Answering, { limit, limited }: DraftWords): Promise<void> {
  const { page, panel, box } = answering;
  await writes(answering, [limit]);
  await finds(answering, [limit]);
  const before = await box.exact();
  await tabTo(panel, `[data-rule="${limit.rule}"] [data-action="apply"]`);
  await panel.keyboard.press('Enter');
  await holds(answering, limited);
  await finds(answering, []);

  await page.bringToFront();
  await box.locator.press('Control+z');
  await holds(answering, limit.says);
  expect(await box.exact()).toBe(before);
  await finds(answering, [limit]);
}

/** A slot is reached with Tab, filled in by typing, and only then can the words be taken. */
export async function fillsSlot(answering: Answering, { soon, time, timed }: DraftWords): Promise<void> {
  const { panel } = answering;
  const [first] = soon;
  await writes(answering, [first]);
  await finds(answering, [first]);
  const card = `[data-rule="${first.rule}"]`;
  await panel.locator(`${card} [data-action="apply"][aria-disabled="true"]`).waitFor();
  await tabTo(panel, `${card} input.slot`);
  await panel.keyboard.type(time);
  await panel.keyboard.press('Tab');
  await panel.locator(`${card} [data-action="apply"]:focus:not([aria-disabled="true"])`).waitFor();
  await panel.keyboard.press('Enter');
  await holds(answering, timed);
}

/** Dismisses the finding on a sentence, brings it back with the notice's Undo, and dismisses it again. */
export async function dismisses(
  answering: Answering,
  [sentence, ...others]: readonly [Sentence, ...Sentence[]],
  scope: 'here' | 'thread' | 'never',
): Promise<void> {
  const { panel } = answering;
  const dismiss = async () => {
    await finds(answering, [sentence, ...others]);
    const place = (await findings(panel)).findIndex(({ says }) => says === sentence.says);
    const card = panel.locator('[data-finding]').nth(place);
    await card.locator('[data-action="dismiss"]').click();
    await card.locator(`[data-action="dismiss-${scope}"]`).click();
    await finds(answering, others);
  };
  await dismiss();
  await panel.locator('[data-notice="dismissed"] [data-action="undo"]').click();
  await dismiss();
}
