import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { editing } from '../editors/desk';
import { realEditors } from '../editors/editors';
import { launchBrowser } from '../pages/browser';
import { buildEditors } from '../tools/prepare/editors.mjs';

let browser: Browser;
let page: Page;
const { awhile, draft, editor, insert, model, open, replace, type, undo } = editing(() => page);

beforeAll(async () => {
  await buildEditors();
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  const context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => page.context().close());

const LINE = 'Kerroit, että lasku 3310 on väärin.';
const SIX =
  'Kerroit kaksi asiaa:\nlasku on väärin\nja eräpäivä on ohi.\n\nTarkistan molemmat\nja palaan perjantaina.';
const STRANGE = 'a < b && "c" <b>ei</b> e-lasku 10/2026 \'d\' שלום 🙏🏽 👩‍💻 é €';
const GREETING = 'Hei Aino,';
const LETTER = 'Hei Aino,\nemme voi. Se on suljettu. Palaan.\nTerveisin Anna';

/** What stands on lines of its own; how far apart they are shown is the editor's own way. */
const lines = (text: string) => text.replace(/\n+/g, '\n').trim();

/** The same where several lines may begin below the greeting instead of beside it. */
const apart = (text: string) => lines(text).replace(/,\s+(?=Kerroit kaksi)/, ', ');

const written = (element: Element) => ('value' in element ? String(element.value) : element.textContent);

/** Another page of the browser has the keyboard, as its panel would. */
async function keyboardElsewhere(): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  const other = await page.context().newPage();
  await other.bringToFront();
  await page.waitForFunction(() => !document.hasFocus(), undefined, { polling: 20 });
}

describe.each(realEditors)('$name', (real) => {
  beforeEach(() => open(real));

  test.each([
    ['one line into an empty draft', '', LINE, LINE],
    ['one line after a greeting', GREETING, LINE, `${GREETING} ${LINE}`],
    ['one line after white space', `${GREETING} `, LINE, `${GREETING} ${LINE}`],
    ['one line on a line of its own', `${GREETING}\n`, LINE, `${GREETING}\n${LINE}`],
    ['six lines into an empty draft', '', SIX, SIX],
    ['six lines after a greeting', GREETING, SIX, `${GREETING} ${SIX}`],
    ['six lines on a line of their own', `${GREETING}\n`, SIX, `${GREETING}\n${SIX}`],
    ['strange characters', 'Hi', STRANGE, `Hi ${STRANGE}`],
  ])('%s: once, read back equal, undone once', async (_, typed, text, expected) => {
    await type(typed);
    const before = await model();
    expect(lines(before)).toBe(lines(typed));
    await awhile();
    expect(await insert(text)).toEqual({ kind: 'inserted' });
    const now = await model();
    expect(apart(now)).toBe(apart(expected));
    if (text === SIX) expect(now).toContain('ohi.\n\nTarkistan');
    expect(apart((await draft()).text)).toBe(apart(now));
    await expect.poll(await undo()).toBe(before);
  });

  test('goes to the caret, and what is typed next follows it', async () => {
    await type('Hei . Terveisin Anna');
    await page.keyboard.press('Home', { delay: 150 });
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight', { delay: 30 });
    await awhile();
    expect(await insert('taas')).toEqual({ kind: 'inserted' });
    expect(await model()).toBe('Hei taas . Terveisin Anna');
    await page.keyboard.type('x');
    expect((await model()).replace(/taas ?x/, 'taas')).toMatch(/^Hei taas ?. Terveisin Anna$/);
  });

  test('six lines, and what is typed next follows them', async () => {
    await type(`${GREETING}\n`);
    await insert(SIX);
    await page.keyboard.type('x');
    expect((await model()).endsWith('perjantaina.x')).toBe(true);
  });

  test.each([
    ['a sentence', 'Se on suljettu.', 'Avaan sen.'],
    ['a sentence by several lines', 'Se on suljettu.', 'Avaan sen.\nSe käy\nhuomenna.'],
    ['words by strange ones', 'suljettu', STRANGE],
    ['words by nothing', ' Se on suljettu.', ''],
  ])('replaces %s, and one undo brings it back', async (_, words, text) => {
    await type(LETTER);
    const before = await model();
    expect(lines(before)).toBe(LETTER);
    await awhile();
    expect(await replace(words, text)).toEqual({ kind: 'inserted' });
    expect(lines(await model())).toBe(lines(LETTER.replace(words, () => text)));
    expect(lines((await draft()).text)).toBe(lines(LETTER.replace(words, () => text)));
    await expect.poll(await undo()).toBe(before);
  });

  test('while the keyboard is in the panel', async () => {
    await type('Hei. Se on suljettu.');
    await awhile();
    await keyboardElsewhere();
    expect(await replace('suljettu', 'auki')).toEqual({ kind: 'inserted' });
    expect(await insert(LINE)).toEqual({ kind: 'inserted' });
    // Behind the words that were replaced.
    expect((await model()).replace(/ ?\.$/, '')).toBe(`Hei. Se on auki ${LINE}`);
  });

  test('is another as soon as it is entered: nothing is put anywhere', async () => {
    await type(GREETING);
    await page.locator('button', { hasText: 'Send' }).focus();
    await editor().evaluate((element) => {
      const outer = element.ownerDocument.defaultView?.frameElement ?? element;
      const swap = () => outer.replaceWith(outer.cloneNode(true));
      element.ownerDocument.addEventListener('focusin', swap, { capture: true, once: true });
    });
    expect(await insert(LINE)).toEqual({ kind: 'refused', reason: 'noComposer' });
    if (!real.frame) expect(await editor().evaluate(written)).toContain(GREETING);
    expect(await page.content()).not.toContain(LINE);
  });

  test('whose page throws at all that comes: the whole text or nothing', async () => {
    await type(GREETING);
    const before = await model();
    await awhile();
    await editor().evaluate((element) => {
      for (const way of ['paste', 'beforeinput']) {
        element.ownerDocument.defaultView?.addEventListener(
          way,
          (event) => {
            event.stopImmediatePropagation();
            event.preventDefault();
            throw new Error('Not in the mood');
          },
          { capture: true },
        );
      }
    });
    const result = real.open ? { kind: 'inserted' } : { kind: 'refused', reason: 'notTaken' };
    expect(await insert(SIX)).toEqual(result);
    expect(lines(await model())).toBe(real.open ? `${GREETING} ${SIX}`.replace(/\n+/g, '\n') : before);
    expect(lines((await draft()).text)).toBe(lines(await model()));
  });
});
