import { request } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedDesk, serveDesk } from '../demo/server.mjs';
import { findBrowser } from '../tools/prepare/findBrowser.mjs';
import { findViolations } from './harness/axe';
import { chooseEditor, chooseMode, composerText, deskAddress, messageTexts, send } from './harness/deskPage';

const FAST = 20;
let desk: ServedDesk;
let browser: Browser;

beforeAll(async () => {
  desk = await serveDesk();
  const { path } = findBrowser();
  browser = await chromium.launch({
    ...(path === undefined ? {} : { executablePath: path }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});

afterAll(async () => {
  await browser.close();
  await desk.close();
});

/** Runs `visit` in a fresh browser profile; an error on the page's console fails the test. */
async function atDesk(
  id: string,
  visit: (page: Page) => Promise<void>,
  options: { width?: number; theme?: 'light' | 'dark'; speed?: number; language?: 'fi' | 'en' } = {},
) {
  const { width = 1000, theme = 'light', speed = FAST, ...rest } = options;
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: theme });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(deskAddress(desk.url, id, { speed, ...rest }));
  await page.locator(`main[data-conversation-id="${id}"]`).waitFor();
  await visit(page);
  await context.close();
  expect(errors).toEqual([]);
}

async function ask(path: string, method = 'GET') {
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    // Node's own request sends the path as it is; a URL would be tidied up first.
    const asked = request({ host: '127.0.0.1', port: desk.port, path, method }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

test.each([
  ['GET', '/desk/', 200],
  ['GET', '/desk/desk.js?x=1', 200],
  ['GET', '/', 302],
  ['GET', '/desk/../server.mjs', 404],
  ['GET', '/desk/..%2fserver.mjs', 404],
  ['GET', '/desk/%2e%2e/%2e%2e/%2e%2e/package.json', 404],
  ['GET', '//etc/passwd', 404],
  ['GET', '/desk/nothing.js', 404],
  ['POST', '/desk/', 405],
  ['HEAD', '/desk/', 405],
])('the server answers %s %s with %i', async (method, path, status) => {
  expect((await ask(path, method)).status).toBe(status);
});

test('there are at least six conversations in each language, on all channels, with live customers', async () => {
  const all: { language: string; channel: string; script?: unknown[] }[] = JSON.parse(
    (await ask('/desk/conversations.json')).body,
  );
  for (const language of ['fi', 'en']) {
    const own = all.filter((conversation) => conversation.language === language);
    expect(own.length).toBeGreaterThanOrEqual(6);
    expect(new Set(own.map(({ channel }) => channel))).toEqual(new Set(['chat', 'email', 'form']));
    expect(own.filter(({ script }) => script !== undefined).length).toBeGreaterThanOrEqual(3);
  }
});

test.each([
  [
    'fi-synttaripyora',
    'Maria Lehtonen kirjoittaa…',
    'Onko teillä mitään keinoa saada se tänne perjantaiksi?',
  ],
  [
    'en-marquee-poles',
    'Tom Whitfield is writing…',
    'Is there any way to get the poles here by Thursday night?',
  ],
])(
  '%s: the customer is seen writing, the lines arrive, and an answer is answered',
  async (id, typing, last) => {
    await atDesk(id, async (page) => {
      await expect.poll(() => page.locator('[data-desk="typing"]').textContent()).toBe(typing);
      await expect.poll(async () => (await messageTexts(page, 'customer')).at(-1)).toBe(last);
      const before = await messageTexts(page, 'customer');
      const firstNode = await page.locator('article').first().elementHandle();
      await page.locator('#reply').fill('Hei?');
      await send(page);
      expect(await composerText(page)).toBe('');
      expect(await messageTexts(page, 'agent')).toEqual(['Hei?']);
      await expect.poll(async () => (await messageTexts(page, 'customer')).length).toBe(before.length + 1);
      // Messages are appended: the first one is still the same node.
      expect(await firstNode?.evaluate((node) => node === document.querySelector('article'))).toBe(true);
    });
  },
);

test('a question and a statement get different answers', async () => {
  const answerTo = async (text: string) => {
    let answer: string | undefined;
    await atDesk('fi-ei-toimi', async (page) => {
      await expect.poll(async () => (await messageTexts(page, 'customer')).length).toBe(2);
      await page.locator('#reply').fill(text);
      await send(page);
      await expect.poll(async () => (await messageTexts(page, 'customer')).length).toBe(3);
      answer = (await messageTexts(page, 'customer')).at(-1);
    });
    return answer;
  };
  expect(await answerTo('Millä laitteella?')).toBe('puhelimella. päivityksen jälkeen');
  expect(await answerTo('Käynnistä laite uudelleen.')).toBe('joo mut ei auta');
});

test('an internal note is no answer: the customer waits, and the note stays a note', async () => {
  await atDesk('en-new-visitor', async (page) => {
    expect(await page.locator('article').count()).toBe(0);
    await chooseMode(page, 'internal');
    await page.locator('#reply').fill('Has not written yet.');
    await send(page);
    expect(await messageTexts(page, 'note')).toEqual(['Has not written yet.']);
    await page.waitForTimeout(600);
    expect(await messageTexts(page, 'customer')).toEqual([]);
    await chooseMode(page, 'public');
    await page.locator('#reply').fill('Hello, how can I help?');
    await send(page);
    await expect.poll(() => messageTexts(page, 'customer')).toHaveLength(1);
  });
});

test('drafts are kept for each conversation, in their editor and mode, over switching and reloading', async () => {
  await atDesk('fi-lasku-kahdesti', async (page) => {
    await page.locator('#reply-rich').click();
    await page.keyboard.type('Hei Jukka');
    await page.keyboard.press('Control+a');
    await page.locator('[data-command="bold"]').click();
    await chooseMode(page, 'internal');
    await page.locator('a[href="#fi-ei-toimi"]').click();
    await expect.poll(() => composerText(page)).toBe('');
    await page.locator('#reply').fill('Moi Kalle');
    await expect
      .poll(() => page.locator('[data-desk="draft-status"]').textContent())
      .toMatch(/^Luonnos tallennettu \d/);
    await page.locator('a[href="#fi-lasku-kahdesti"]').click();
    await expect.poll(() => composerText(page)).toBe('Hei Jukka');
    await page.reload();
    await expect.poll(() => composerText(page)).toBe('Hei Jukka');
    expect(await page.locator('#reply-rich b').textContent()).toBe('Hei Jukka');
    expect(await page.locator('input[value="internal"]').isChecked()).toBe(true);
    await send(page);
    await page.reload();
    await expect.poll(async () => (await messageTexts(page, 'note')).at(-1)).toBe('Hei Jukka');
    await page.locator('a[href="#fi-ei-toimi"]').click();
    await expect.poll(() => composerText(page)).toBe('Moi Kalle');
  });
});

test('the two editors hand their text to each other line by line', async () => {
  await atDesk('en-in-hospital', async (page) => {
    await chooseEditor(page, 'plain');
    await page.locator('#reply').fill('First line\nsecond line\n\nafter a gap');
    await chooseEditor(page, 'rich');
    expect(await composerText(page)).toBe('First line\nsecond line\n\nafter a gap');
    await chooseEditor(page, 'plain');
    expect(await composerText(page)).toBe('First line\nsecond line\n\nafter a gap');
  });
});

test('markup in a message is text, and formatted replies keep nothing but formatting', async () => {
  await atDesk('en-login-code', async (page) => {
    expect((await messageTexts(page, 'customer')).join('\n')).toContain('<script>window.location');
    await chooseEditor(page, 'rich');
    await page.locator('#reply-rich').evaluate((editor) => {
      editor.innerHTML = '<p class="big" title="x">Hi <strong>there</strong></p><p><a href="#x">link</a></p>';
    });
    await send(page);
    expect(await page.locator('article[data-role="agent"] .body').innerHTML()).toBe(
      '<p>Hi <b>there</b></p><p>link</p>',
    );
  });
});

test('the queue is searched by name, subject and message, in either language', async () => {
  await atDesk('fi-synttaripyora', async (page) => {
    const visible = () => page.locator('.queue li:not([hidden]) b').allTextContents();
    await page.locator('#search').fill('muistutusmaksu');
    expect(await visible()).toEqual(['Jukka Tenhunen']);
    await page.locator('#search').fill('OKAFOR');
    expect(await visible()).toEqual(['Grace Okafor']);
    await page.locator('#search').fill('zzz');
    expect(await page.locator('.nothing').isVisible()).toBe(true);
  });
});

test('the chosen language is remembered', async () => {
  await atDesk('fi-ei-toimi', async (page) => {
    await page.locator('#language-en').click();
    await expect.poll(() => page.locator('[data-desk="send"]').textContent()).toBe('Send');
    expect(page.url()).toMatch(/#fi-ei-toimi$/);
    await page.goto(`${desk.url}#fi-ei-toimi`);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
  });
});

test.each([
  ['fi-synttaripyora', 1280, 'light'],
  ['en-two-invoices', 1280, 'dark'],
  ['fi-vaara-koko', 320, 'light'],
  ['en-wrong-size', 320, 'dark'],
] as const)('%s, %i px, %s: axe finds nothing and nothing is cut off', async (id, width, theme) => {
  await atDesk(
    id,
    async (page) => {
      expect(await findViolations(page)).toEqual([]);
      await chooseMode(page, 'internal');
      await chooseEditor(page, 'rich');
      if (width < 600) await page.locator('#queue-toggle').click();
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
    { width, theme },
  );
});
