import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { rewriteRules } from '../../utils/rewrites/registry';
import { type Answering, appliesAndUndoes, dismisses, fillsSlot, finds, writes } from './drafting';
import { DRAFTS } from './draftWords';
import { type Harness, launch } from './harness/launch';
import { boxOf } from './journey';

/** A helpdesk with two conversations to answer. */
export type Helpdesk = {
  readonly language: 'fi' | 'en';
  /** Goes where the agent begins, signed in. */
  readonly enter: (page: Page) => Promise<unknown>;
  /** Opens a conversation for its answer and resolves to the box in which it is written. */
  readonly open: (page: Page, panel: Page, conversation: 'one' | 'other') => Promise<Locator>;
};

/** Drafts are bettered by keyboard, findings dismissed at each of the three reaches, and the browser closed and opened again. */
export async function draftsOverTwoDays(helpdesk: Helpdesk): Promise<void> {
  const { language } = helpdesk;
  const profile = await mkdtemp(join(tmpdir(), 'kuule-profile-'));
  let harness: Harness | undefined;
  try {
    harness = await launch({ language, profile });
    await firstDay(await begin(harness, helpdesk), language);
    await harness.close();
    harness = await launch({ language, profile });
    await secondDay(await begin(harness, helpdesk), language);
    await isOff(harness, DRAFTS[language].again.rule, language);
  } finally {
    await harness?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

type Open = (conversation: 'one' | 'other') => Promise<Answering>;

async function begin(harness: Harness, { enter, open }: Helpdesk): Promise<Open> {
  const page = await harness.openPage('about:blank');
  await enter(page);
  const panel = await harness.openPanel(page);
  for (const shown of [page, panel]) shown.setDefaultTimeout(20_000);
  return async (conversation) => ({ page, panel, box: boxOf(await open(page, panel, conversation)) });
}

async function firstDay(open: Open, language: 'fi' | 'en'): Promise<void> {
  const words = DRAFTS[language];
  const { limit, soon, again } = words;
  const one = await open('one');
  await appliesAndUndoes(one, words);
  await fillsSlot(one, words);

  await writes(one, [soon[0], soon[1], limit]);
  await dismisses(one, [soon[0], soon[1], limit], 'here');
  await dismisses(one, [soon[1], limit], 'thread');
  await writes(one, [soon[2], limit]);
  await finds(one, [limit]);
  await writes(one, [again, limit]);
  await dismisses(one, [again, limit], 'never');

  const other = await open('other');
  await writes(other, [again, soon[1], limit]);
  await finds(other, [soon[1], limit]);
}

async function secondDay(open: Open, language: 'fi' | 'en'): Promise<void> {
  const { limit, soon, again } = DRAFTS[language];
  const one = await open('one');
  await writes(one, [again, soon[1], limit]);
  await finds(one, [limit]);

  // “Here” was of the panel that was open then.
  const other = await open('other');
  await writes(other, [again, soon[0], limit]);
  await finds(other, [soon[0], limit]);
}

/** Settings show a rule as switched off. */
async function isOff(harness: Harness, ruleId: string, language: 'fi' | 'en'): Promise<void> {
  const title = rewriteRules.find(({ id }) => id === ruleId)?.title[language];
  if (title === undefined) throw new Error(`There is no rule ${ruleId}.`);
  const options = await harness.openExtensionPage('options.html');
  await options.locator('#rules .knowledge', { hasText: title }).locator('input:not(:checked)').waitFor();
}
