import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { exportNdjson } from '../../../utils/transfer/exportNdjson';
import { seededInsights } from '../seededInsights';
import { chooseEditor, deskAddress } from './deskPage';
import { openDisplay } from './display';
import { type Harness, type LaunchOptions, launch } from './launch';

type PictureOptions = {
  readonly deskUrl: string;
  readonly folder: string;
  /** Also the panel alone, and every page in both languages and themes, for looking at. */
  readonly all: boolean;
  readonly say: (line: string) => void;
};

const SIZE = { width: 1280, height: 800 };

const SCENES = {
  fi: {
    chat: 'fi-synttaripyora',
    heard: 'perjantaiksi',
    draft: 'Pahoittelen, mutta poljin lähtee varastolta vasta huomenna.',
  },
  en: {
    chat: 'en-marquee-poles',
    heard: 'Thursday night',
    draft: 'I am sorry, but the poles leave our warehouse tomorrow.',
  },
} as const;

type Look = Required<Pick<LaunchOptions, 'language' | 'theme'>>;
const LOOKS: readonly Look[] = [
  { language: 'fi', theme: 'light' },
  { language: 'fi', theme: 'dark' },
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
];

/** The chat of the demo desk after the customer's line has come and while a reply is being written, with the panel open. */
async function openScene(harness: Harness, deskUrl: string, { language }: Look) {
  const { chat, heard, draft } = SCENES[language];
  const page = await harness.openPage(deskAddress(deskUrl, chat, { speed: 6, language }));
  await page.locator('main[data-conversation-id]').waitFor();
  await chooseEditor(page, 'plain');
  const close = page.locator('#hint-close');
  if (await close.isVisible()) await close.click();
  const panel = await harness.openPanel(page);
  await panel.locator('[data-point]', { hasText: heard }).waitFor();
  await page.locator('#reply').pressSequentially(draft);
  await panel.locator('[data-finding]').first().waitFor();
  await panel.evaluate(() => document.querySelector('.panel-scroll')?.scrollTo(0, 0));
  await page.waitForTimeout(1000);
  return { page, panel };
}

async function within(options: LaunchOptions, work: (harness: Harness) => Promise<void>): Promise<void> {
  const harness = await launch(options);
  try {
    await work(harness);
  } finally {
    await harness.close();
  }
}

const nameOf = ({ language, theme }: Look) => `${language}${theme === 'dark' ? '-dark' : ''}`;

/** The whole window: the real side panel beside the page, which no screenshot of a page has. */
async function takeDesk(look: Look, { deskUrl, folder, say }: PictureOptions): Promise<void> {
  const display = await openDisplay(`${SIZE.width}x${SIZE.height}`);
  const before = process.env.DISPLAY;
  process.env.DISPLAY = display.name;
  try {
    await within({ ...look, headless: false }, async (harness) => {
      const { page } = await openScene(harness, deskUrl, look);
      for (const other of harness.context.pages()) if (other !== page) await other.close();
      await page.bringToFront();
      await page.waitForTimeout(500);
      const file = join(folder, `desk-${nameOf(look)}.png`);
      await display.run('import', ['-window', 'root', file]);
      say(file);
    });
  } finally {
    if (before === undefined) delete process.env.DISPLAY;
    else process.env.DISPLAY = before;
    await display.close();
  }
}

async function takePage(page: Page, file: string, say: PictureOptions['say']): Promise<void> {
  await page.setViewportSize(SIZE);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  await page.screenshot({ path: file });
  say(file);
}

async function takePages(look: Look, { folder, say }: PictureOptions, names: readonly string[]) {
  await within(look, async (harness) => {
    for (const name of names) {
      const page = await harness.openExtensionPage(`${name}.html`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (name === 'dashboard') {
        const text = exportNdjson(seededInsights(new Date()), { withLinks: true });
        await page.locator('input[type=file]').setInputFiles({
          name: 'insights.ndjson',
          mimeType: 'application/x-ndjson',
          buffer: Buffer.from(text),
        });
        await page.locator('.insight-quote').first().waitFor();
        await page.reload();
        await page.locator('.insight-quote').first().waitFor();
      }
      await takePage(page, join(folder, `${name}-${nameOf(look)}.png`), say);
    }
  });
}

/** The panel alone, from its top to its end, at the widths that a panel may have. */
async function takePanel(look: Look, { deskUrl, folder, say }: PictureOptions): Promise<void> {
  await within(look, async (harness) => {
    const { panel } = await openScene(harness, deskUrl, look);
    const session = await panel.context().newCDPSession(panel);
    for (const width of [320, 360]) {
      const size = { width, height: 2400, deviceScaleFactor: 1, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', size);
      await panel.waitForTimeout(400);
      const file = join(folder, `panel-${width}-${nameOf(look)}.png`);
      await panel.screenshot({ path: file });
      say(file);
    }
    await panel.locator('[data-point] [data-action="log"]').first().click();
    await panel.waitForTimeout(400);
    const file = join(folder, `panel-log-${nameOf(look)}.png`);
    await panel.screenshot({ path: file });
    say(file);
  });
}

/** Takes the pictures of the project, from the real extension in a real browser. Needs Xvfb and ImageMagick. */
export async function takePictures(options: PictureOptions): Promise<void> {
  await takeDesk({ language: 'fi', theme: 'light' }, options);
  await takeDesk({ language: 'en', theme: 'dark' }, options);
  if (!options.all) {
    await takePages({ language: 'fi', theme: 'light' }, options, ['dashboard']);
    await takePages({ language: 'en', theme: 'light' }, options, ['welcome']);
    return;
  }
  for (const look of LOOKS) {
    await takePages(look, options, ['dashboard', 'options', 'welcome']);
    await takePanel(look, options);
  }
}
