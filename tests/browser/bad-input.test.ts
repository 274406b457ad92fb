import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedDesk, serveDesk } from '../demo/server.mjs';
import { type Beside, besidePages, pause } from './harness/besidePages';
import { customerPage, helpdeskPage } from './harness/helpdeskPage';

const MEGABYTE = 1_000_000;
const SMALL_TALK = 'The weather has been fine and the dog has slept all day. ';
const LONG = `My lamp broke on Monday and I need a new one. ${SMALL_TALK.repeat((5 * MEGABYTE) / SMALL_TALK.length)}`;

const PAGES = {
  '/long': customerPage('long', LONG),
  '/blank': customerPage('blank', ' '.repeat(5 * MEGABYTE)),
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
  '/no-thread': helpdeskPage({ id: 'no-thread', thread: false }),
  '/vanishing': customerPage('vanishing', 'My lamp broke on Monday and I need a new one.', {
    script:
      "document.querySelector('#reply').addEventListener('input', () => document.querySelector('form').remove());",
  }),
  '/gone': customerPage('gone', 'My lamp broke on Monday and I need a new one.'),
};

let beside: Beside;
besidePages(PAGES, (now) => {
  beside = now;
});

let desk: ServedDesk;
beforeAll(async () => {
  desk = await serveDesk();
});
afterAll(() => desk?.close());

const titled = (title: string) =>
  beside.view('live').getByRole('heading', { level: 1, name: title, exact: true });
/** A text field in another tab, to paste into what was copied. */
async function openField() {
  const tab = await beside.harness.context.newPage();
  await tab.setContent('<textarea autofocus></textarea>');
  return tab.locator('textarea');
}

describe('a page that Kuule cannot read', () => {
  test('is no helpdesk: says so and offers to paste', async () => {
    await beside.view('unknown').getByText('We don’t know this page yet').waitFor();
    await beside.view('unknown').getByText(new URL(beside.url).host).waitFor();
    expect(await beside.panel.locator('[data-paste] textarea').isVisible()).toBe(true);
    expect(await beside.page.evaluate(() => document.body.innerHTML.trim())).toBe('<p>No helpdesk here.</p>');
  });

  test('has the marks and no thread: says what was not found, guesses nothing, offers another look', async () => {
    await beside.open('/no-thread');
    await beside.view('broken').getByText('We don’t guess').waitFor();
    await beside.panel.getByText('What was looked for').click();
    await beside.panel.getByText('Not found: the thread').waitFor();
    expect(await beside.panel.locator('[data-point], [data-prompt], [data-action="insert"]').count()).toBe(0);
    await beside.page.evaluate(() => {
      const thread = document.createElement('div');
      thread.dataset.desk = 'thread';
      thread.innerHTML =
        '<article data-message-id="1" data-role="customer"><div class="body">My lamp broke on Monday.</div></article>';
      document.querySelector('form')?.before(thread);
    });
    await beside.panel.locator('[data-point]').first().waitFor();
  });
});

test('a conversation without a message waits for the first one', async () => {
  await beside.page.goto(`${desk.url}?lang=en&speed=50#en-new-visitor`);
  await titled('New conversation').waitFor();
  await beside.panel.getByText('No message from the customer yet.').waitFor();
  await beside.panel.getByText('0 messages').waitFor();
  expect(await beside.panel.locator('[data-prompt]').count()).toBe(0);
  await beside.page.locator('#reply').fill('Hello! How can I help?');
  await beside.page.locator('[data-desk="send"]').click();
  await beside.point('Polar tent').waitFor();
});

describe('five megabytes', () => {
  /** Reads a page that is already there, until the panel shows `seen`. */
  async function readingOf(path: keyof typeof PAGES, seen: () => Promise<void>) {
    await pause(beside, 'now');
    await beside.open(path);
    await beside.panel.locator('[data-action="resume"]').click();
    await seen();
  }

  test('in one message: its beginning is heard, and the panel says so', async () => {
    await readingOf('/long', async () => {
      await beside.panel.locator('[data-partial="tooLong"]').waitFor();
      await beside.point('lamp broke').waitFor();
    });
    await beside.panel.getByText('There is more here than we read.').waitFor();
    expect(await beside.page.locator('.body').evaluate((body) => body.textContent?.length)).toBe(LONG.length);
  });

  test('of blanks: nothing to hear', async () => {
    await readingOf('/blank', () => titled('blank').waitFor());
  });

  test.each([
    ['four thousand messages', '/many'],
    ['two hundred and fifty long messages', '/verbose'],
  ] as const)('in %s: the newest are heard', async (_, path) => {
    await readingOf(path, () => beside.point('lamp broke').waitFor());
    expect(await beside.panel.locator('[data-partial="tooLong"]').count()).toBe(1);
  });
});

describe('a composer that goes away', () => {
  test('in the middle of an insert: says so and keeps the text', async () => {
    await beside.open('/vanishing');
    await beside.panel.locator('[data-prompt]').waitFor();
    const text = await beside.panel.locator('[data-prompt-text]').textContent();
    await beside.panel.locator('[data-prompt] [data-action="insert"]').click();
    await beside.panel
      .locator('[data-notice="refused"]')
      .getByText('There is no reply box on the page')
      .waitFor();
    await beside.panel.locator('[data-action="copy-refused"]').click();
    await beside.panel.locator('[data-notice="copied"]').waitFor();
    const field = await openField();
    await field.press('Control+v');
    expect(await field.inputValue()).toBe(text);
  });

  test('before it: Insert says why it cannot', async () => {
    await beside.open('/gone');
    await beside.panel.locator('[data-prompt]').waitFor();
    await beside.page.evaluate(() => document.querySelector('form')?.remove());
    const insert = beside.panel.locator('[data-prompt] [data-action="insert"]');
    await beside.panel
      .locator('[data-prompt]')
      .getByText('There is no reply box on the page right now.')
      .waitFor();
    expect(await insert.getAttribute('aria-disabled')).toBe('true');
    await insert.click({ force: true });
    expect(await beside.panel.locator('[data-notice]').count()).toBe(0);
  });
});
