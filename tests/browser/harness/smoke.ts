import type { Page } from 'playwright-core';
import { composerText, deskAddress, messageTexts } from './deskPage';
import { launch } from './launch';
import { beyondLoopback, fromExtension } from './netLog';
import { folded, logsFirstPoint, occurrences, openSummary } from './steps';
import { waitUntil } from './waitUntil';

type SmokeOptions = {
  readonly deskUrl: string;
  readonly language: 'fi' | 'en';
  readonly say: (line: string) => void;
};

const SCENES = {
  en: {
    conversation: 'en-marquee-poles',
    awaited: 'Is there any way to get the poles here by Thursday night?',
    heard: 'by Thursday night',
    negative: 'I am sorry, but the poles leave our warehouse tomorrow.',
    positive: 'I am sorry. The poles leave our warehouse tomorrow.',
  },
  fi: {
    conversation: 'fi-synttaripyora',
    awaited: 'Onko teillä mitään keinoa saada se tänne perjantaiksi?',
    heard: 'tänne perjantaiksi',
    negative: 'Pahoittelen, mutta poljin lähtee varastolta huomenna.',
    positive: 'Pahoittelen. Poljin lähtee varastolta huomenna.',
  },
} as const;

async function insertSummary(page: Page, panel: Page): Promise<string> {
  const summary = await openSummary(panel);
  await panel.locator('[data-prompt] [data-action="insert"]').click();
  // The panel says so when it has seen the text arrive; until then the page is its.
  await panel.locator('[data-notice="inserted"]').waitFor();
  const text = folded(await composerText(page));
  const times = occurrences(text, summary);
  if (times !== 1) throw new Error(`The composer holds the summary ${times} times.`);
  return summary;
}

async function applyRewrite(page: Page, panel: Page, negative: string, positive: string): Promise<void> {
  await page.bringToFront();
  await page.locator('#reply').fill('');
  await page.locator('#reply').pressSequentially(negative);
  await panel.locator('[data-finding] [data-action="apply"]').first().click();
  await panel.locator('[data-notice="applied"]').waitFor();
  const text = await composerText(page);
  if (text !== positive) throw new Error(`The rewrite was applied, and the composer holds “${text}”.`);
}

/** Does the main job once with the real side panel and says what it saw; rejects at the first thing that did not happen. */
export async function smoke({ deskUrl, language, say }: SmokeOptions): Promise<void> {
  const scene = SCENES[language];
  const harness = await launch({ build: 'test', language });
  harness.context.setDefaultTimeout(15_000);
  try {
    const page = await harness.openPage(deskAddress(deskUrl, scene.conversation, { speed: 3, language }));
    await page.locator(`main[data-conversation-id="${scene.conversation}"]`).waitFor();
    say(`Desk:      ${await page.title()}`);
    const panel = await harness.openPanel(page);
    panel.setDefaultTimeout(15_000);
    await panel.locator(`html[lang="${language}"] [data-panel][data-view="live"]`).waitFor();
    say('Panel:     the real side panel is open beside it');
    await waitUntil('the customer to write', async () =>
      (await messageTexts(page, 'customer')).at(-1) === scene.awaited ? true : undefined,
    );
    say(`Customer:  “${scene.awaited}”`);
    await panel.locator('[data-point]', { hasText: scene.heard }).first().waitFor();
    say(`Heard:     ${await panel.locator('[data-point]').count()} points of the customer's on the panel`);
    say(`Inserted:  “${await insertSummary(page, panel)}”, once`);
    await applyRewrite(page, panel, scene.negative, scene.positive);
    say(`Rewritten: “${scene.negative}” → “${scene.positive}”`);
    const quote = await logsFirstPoint(panel);
    const dashboard = await harness.openExtensionPage('dashboard.html');
    await dashboard.getByText(quote).first().waitFor();
    say(`Logged:    “${quote}” is on the dashboard`);
  } catch (error) {
    await harness.close();
    throw error;
  }
  const requests = await harness.close();
  const escaped = [...fromExtension(requests), ...beyondLoopback(requests)];
  if (escaped.length > 0) throw new Error(`Requests left: ${escaped.map(({ url }) => url).join(', ')}`);
  say('Network:   no request from the extension, none from the desk to another machine');
}
