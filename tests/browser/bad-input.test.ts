import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ServedDesk, serveDesk } from '../demo/server.mjs';
import { helpdeskPage } from './harness/helpdeskPage';
import { type Harness, launch } from './harness/launch';
import { gatherProblems } from './harness/problems';
import { type ServedPages, servePages } from './harness/servePages';
import { waitUntil } from './harness/waitUntil';

const MEGABYTE = 1_000_000;
const SMALL_TALK = 'The weather has been fine and the dog has slept all day. ';
const LONG = `My lamp broke on Monday and I need a new one. ${SMALL_TALK.repeat((5 * MEGABYTE) / SMALL_TALK.length)}`;
const RTL = 'المصباح الذي اشتريته مكسور وأريد استبداله.';

const customer = (id: string, html: string, more: { language?: string; script?: string } = {}) =>
  helpdeskPage({ id, messages: [{ role: 'customer', html }], ...more });

const PAGES = {
  '/plain':
    '<!doctype html><html lang="en"><title>News</title><link rel="icon" href="data:,"><p>No helpdesk here.</p>',
  '/long': customer('long', LONG),
  '/blank': customer('blank', ' '.repeat(5 * MEGABYTE)),
  '/many': helpdeskPage({
    id: 'many',
    messages: Array.from({ length: 4000 }, (_, index) => ({
      role: index % 2 === 0 ? ('customer' as const) : ('agent' as const),
      html: index === 3998 ? 'My lamp broke on Monday.' : SMALL_TALK.repeat(20),
    })),
  }),
  '/verbose': helpdeskPage({
    id: 'verbose',
    messages: Array.from({ length: 250 }, (_, index) => ({
      role: 'customer' as const,
      html: (index === 249 ? 'My lamp broke on Monday. ' : '') + SMALL_TALK.repeat(350),
    })),
  }),
  '/script': customer(
    'script',
    'I typed &lt;script&gt;globalThis.ran = true&lt;/script&gt; into the search and it does not work. &lt;img src=x onerror="globalThis.ran = true"&gt;',
  ),
  '/right-to-left': customer('right-to-left', RTL, { language: 'ar' }),
  '/emoji': customer('emoji', 'My lamp 💡 broke 😭 on Monday. 👩‍👩‍👧 I need a new one before the party 🎉.'),
  '/mojibake': customer(
    'mojibake',
    'Hei! Lamppu ei toimi. Asiakasymm?rryst? ei l?ydy, ja tilaus on my?h?ss?. K?vin jo liikkeess?nne.',
    { language: 'fi' },
  ),
  '/no-thread': helpdeskPage({ id: 'no-thread', thread: false }),
  '/swedish': customer(
    'swedish',
    'Hej! Lampan som jag beställde har gått sönder och jag skulle vilja få en ny.',
    { language: 'sv' },
  ),
  '/vanishing': customer('vanishing', 'My lamp broke on Monday and I need a new one.', {
    script:
      "document.querySelector('#reply').addEventListener('input', () => document.querySelector('form').remove());",
  }),
  '/gone': customer('gone', 'My lamp broke on Monday and I need a new one.'),
};

let pages: ServedPages;
let desk: ServedDesk;
let harness: Harness;
let page: Page;
let panel: Page;
let problems: { readonly page: string[]; readonly panel: string[] };

beforeAll(async () => {
  [pages, desk] = await Promise.all([servePages(PAGES), serveDesk()]);
});
afterAll(() => Promise.all([pages?.close(), desk?.close()]));

beforeEach(async () => {
  harness = await launch();
  page = await harness.openPage(`${pages.url}/plain`);
  panel = await harness.openPanel(page);
  panel.setDefaultTimeout(10_000);
  problems = { page: gatherProblems(page), panel: gatherProblems(panel) };
});
afterEach(async () => {
  await harness.close();
  expect(problems).toEqual({ page: [], panel: [] });
});

const open = (path: keyof typeof PAGES) => page.goto(pages.url + path);
const view = (kind: string) => panel.locator(`[data-panel][data-view="${kind}"]`);
const titled = (title: string) => view('live').getByRole('heading', { level: 1, name: title, exact: true });
/** A text field in another tab, to paste into what was copied. */
async function openField() {
  const tab = await harness.context.newPage();
  await tab.setContent('<textarea autofocus></textarea>');
  return tab.locator('textarea');
}
const point = (words: string | RegExp) => panel.locator('[data-point]', { hasText: words }).first();

async function pause(what: 'now' | 'hour' | 'site') {
  await panel.locator('[data-action="pause"]').click();
  await panel.locator(`[data-action="pause-${what}"]`).click();
  await view('paused').waitFor();
}

describe('a page that Kuule cannot read', () => {
  test('is no helpdesk: says so and offers to paste', async () => {
    await view('unknown').getByText('We don’t know this page yet').waitFor();
    await view('unknown').getByText(new URL(pages.url).host).waitFor();
    expect(await panel.locator('[data-paste] textarea').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.body.innerHTML.trim())).toBe('<p>No helpdesk here.</p>');
  });

  test('has the marks and no thread: says what was not found, guesses nothing, offers another look', async () => {
    await open('/no-thread');
    await view('broken').getByText('We don’t guess').waitFor();
    await panel.getByText('What was looked for').click();
    await panel.getByText('Not found: the thread').waitFor();
    expect(await panel.locator('[data-point], [data-prompt], [data-action="insert"]').count()).toBe(0);
    await page.evaluate(() => {
      const thread = document.createElement('div');
      thread.dataset.desk = 'thread';
      thread.innerHTML =
        '<article data-message-id="1" data-role="customer"><div class="body">My lamp broke on Monday.</div></article>';
      document.querySelector('form')?.before(thread);
    });
    await panel.locator('[data-point]').first().waitFor();
  });
});

test('a conversation without a message waits for the first one', async () => {
  await page.goto(`${desk.url}?lang=en&speed=50#en-new-visitor`);
  await titled('New conversation').waitFor();
  await panel.getByText('No message from the customer yet.').waitFor();
  await panel.getByText('0 messages').waitFor();
  expect(await panel.locator('[data-prompt]').count()).toBe(0);
  await page.locator('#reply').fill('Hello! How can I help?');
  await page.locator('[data-desk="send"]').click();
  await point('Polar tent').waitFor();
});

describe('five megabytes', () => {
  /** Reads a page that is already there, until the panel shows `seen`. */
  async function readingOf(path: keyof typeof PAGES, seen: () => Promise<void>) {
    await pause('now');
    await open(path);
    await panel.locator('[data-action="resume"]').click();
    await seen();
  }

  test('in one message: its beginning is heard, and the panel says so', async () => {
    await readingOf('/long', async () => {
      await panel.locator('[data-partial="tooLong"]').waitFor();
      await point('lamp broke').waitFor();
    });
    await panel.getByText('One message is very long.').waitFor();
    expect(await page.locator('.body').evaluate((body) => body.textContent?.length)).toBe(LONG.length);
  });

  test('of blanks: nothing to hear', async () => {
    await readingOf('/blank', () => titled('blank').waitFor());
  });

  test.each([
    ['four thousand messages', '/many'],
    ['two hundred and fifty long messages', '/verbose'],
  ] as const)('in %s: the newest are heard', async (_, path) => {
    await readingOf(path, () => point('lamp broke').waitFor());
    expect(await panel.locator('[data-partial="tooLong"]').count()).toBe(1);
  });
});

describe('unusual text', () => {
  test('markup is words: shown, logged and inserted as it stands, never run', async () => {
    await open('/script');
    await point('<script>').waitFor();
    await point('<script>').locator('[data-action="log"]').click();
    expect(await panel.locator('[data-field="quote"]').inputValue()).toContain(
      '<script>globalThis.ran = true</script>',
    );
    await panel.locator('[data-action="save"]').click();
    await panel.locator('[data-notice="saved"]').waitFor();
    const dashboard = await harness.context.newPage();
    const dashboardProblems = gatherProblems(dashboard);
    await dashboard.goto(`chrome-extension://${harness.extensionId}/dashboard.html`);
    await dashboard.getByText('<script>globalThis.ran = true</script>').first().waitFor();
    for (const shown of [page, panel, dashboard]) {
      expect(await shown.evaluate(() => Reflect.get(globalThis, 'ran'))).toBeUndefined();
    }
    expect(await panel.locator('[data-panel] :is(script, img)').count()).toBe(0);
    expect(dashboardProblems).toEqual([]);
  });

  test('right to left: nothing is suggested, the quote runs in its own direction and is logged whole', async () => {
    await open('/right-to-left');
    await panel.getByText('In this conversation nothing is suggested. Logging works.').waitFor();
    const quote = panel.locator('[data-listen] .voice');
    expect(await quote.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    await panel.locator('[data-listen] [data-action="log"]').click();
    const field = panel.locator('[data-field="quote"]');
    expect(await field.inputValue()).toBe(RTL);
    expect(await field.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    await panel.locator('[data-action="save"]').click();
    await panel.locator('[data-notice="saved"]').waitFor();
  });

  test('emoji: quoted whole, and what is inserted is what was shown', async () => {
    await open('/emoji');
    await point('💡 broke').waitFor();
    await panel.locator('[data-prompt]').waitFor();
    const text = await panel.locator('[data-prompt-text]').textContent();
    await panel.locator('[data-prompt] [data-action="insert"]').click();
    await panel.locator('[data-notice="inserted"]').waitFor();
    expect(await page.locator('#reply').inputValue()).toBe(text);
    expect(await panel.locator('[data-panel]').innerText()).not.toMatch(/\p{Surrogate}|\uFFFD/u);
  });

  test('mojibake: a lost letter is no question', async () => {
    await open('/mojibake');
    await point('Lamppu ei toimi').waitFor();
    expect(await panel.locator('[data-language]').inputValue()).toBe('fi');
    expect(await panel.locator('[data-point="question"]').count()).toBe(0);
  });

  test('Swedish: nothing is suggested, and its words can be logged', async () => {
    await open('/swedish');
    await panel.getByText('Prompts work in Finnish and English.').waitFor();
    expect(await panel.locator('[data-prompt], [data-finding]').count()).toBe(0);
    await panel.locator('[data-listen] [data-action="log"]').click();
    expect(await panel.locator('[data-field="quote"]').inputValue()).toContain('Lampan som jag beställde');
    await panel.locator('[data-action="save"]').click();
    await panel.locator('[data-notice="saved"]').waitFor();
  });
});

describe('a composer that goes away', () => {
  test('in the middle of an insert: says so and keeps the text', async () => {
    await open('/vanishing');
    await panel.locator('[data-prompt]').waitFor();
    const text = await panel.locator('[data-prompt-text]').textContent();
    await panel.locator('[data-prompt] [data-action="insert"]').click();
    await panel.locator('[data-notice="refused"]').getByText('There is no reply box on the page').waitFor();
    await panel.locator('[data-action="copy-refused"]').click();
    await panel.locator('[data-notice="copied"]').waitFor();
    const field = await openField();
    await field.press('Control+v');
    expect(await field.inputValue()).toBe(text);
  });

  test('before it: Insert says why it cannot', async () => {
    await open('/gone');
    await panel.locator('[data-prompt]').waitFor();
    await page.evaluate(() => document.querySelector('form')?.remove());
    const insert = panel.locator('[data-prompt] [data-action="insert"]');
    await panel.locator('[data-prompt]').getByText('There is no reply box on the page right now.').waitFor();
    expect(await insert.getAttribute('aria-disabled')).toBe('true');
    await insert.click({ force: true });
    expect(await panel.locator('[data-notice]').count()).toBe(0);
  });
});

describe('pause', () => {
  test.each(['now', 'hour', 'site'] as const)('%s: nothing is read until resumed', async (what) => {
    await open('/gone');
    await point('lamp broke').waitFor();
    await pause(what);
    const said = { now: 'Paused until you resume', hour: /Paused until \d/, site: 'Paused on 127.0.0.1' };
    await panel.getByText(said[what]).waitFor();
    expect(await panel.locator('[data-point]').count()).toBe(0);
    // Another page of the site, and the panel opened anew: still paused.
    await open('/emoji');
    await panel.reload();
    await view('paused').getByText('The panel neither reads the page nor checks the draft.').waitFor();
    await panel.locator('[data-action="resume"]').click();
    await point('💡 broke').waitFor();
  });

  test('an hour ends by itself', async () => {
    await pause('hour');
    await open('/gone');
    await panel.evaluate(
      `chrome.storage.local.set({ pausedUntil: new Date(Date.now() + 1000).toISOString() })`,
    );
    await point('lamp broke').waitFor();
  });
});

test('“never” holds after the panel was closed, and can be taken back there and in Options', async () => {
  await open('/gone');
  const prompt = panel.locator('[data-prompt]');
  await prompt.waitFor();
  const pattern = await prompt.getAttribute('data-pattern');
  const silenced = panel.locator(`[data-pattern="${pattern}"]`);
  await prompt.locator('[data-action="dismiss-never"]').click();
  await panel.locator('[data-notice="dismissed"]').getByText('Switched off.').waitFor();
  await waitUntil('the prompt to go', async () => ((await silenced.count()) === 0 ? true : undefined));
  await panel.locator('[data-notice="dismissed"] [data-action="undo"]').click();
  await silenced.waitFor();

  await prompt.locator('[data-action="dismiss-never"]').click();
  await waitUntil('the prompt to go', async () => ((await silenced.count()) === 0 ? true : undefined));
  await panel.reload();
  await point('lamp broke').waitFor();
  await panel.locator('.rasa').waitFor();
  expect(await silenced.count()).toBe(0);

  const options = await harness.context.newPage();
  await options.goto(`chrome-extension://${harness.extensionId}/options.html`);
  // What is off comes first, and stays there when it is switched on again.
  const first = options.locator('#prompts .knowledge input').first();
  await options.locator('#prompts').getByText('1 off', { exact: false }).waitFor();
  expect(await first.isChecked()).toBe(false);
  await first.check();
  await options
    .locator('#prompts')
    .getByText(/^\d+ on\.$/)
    .waitFor();
  expect(await first.isChecked()).toBe(true);
  await page.bringToFront();
  await silenced.waitFor();
});
