import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { InsertRequest } from '../../utils/messaging/protocol';
import { launchBrowser } from '../pages/browser';
import { bareText, composing, desks, empty } from '../pages/composing';

let browser: Browser;
let page: Page;
const { content, draft, edit, editor, open, type, undo } = composing(() => page);

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

const SUMMARY = 'Kerroit, että lasku 3310 on väärin ja eräpäivä on perjantaina.';
const STRANGE = 'a < b && "c" <script>alert(1)</script> שלום 🙏🏽 asiakasymm?rryst? e-lasku 10/2026 €';

describe.each(desks)('$kind', (desk) => {
  beforeEach(() => open(desk));

  test.each([
    ['into an empty draft', '', SUMMARY, SUMMARY],
    ['after a greeting', 'Hei Aino,', SUMMARY, `Hei Aino, ${SUMMARY}`],
    ['after white space', 'Hei Aino, ', SUMMARY, `Hei Aino, ${SUMMARY}`],
    ['on a line of its own', 'Hei Aino,\n\n', SUMMARY, `Hei Aino,\n\n${SUMMARY}`],
    ['after several lines', 'Hei Aino,\nkiitos.', SUMMARY, `Hei Aino,\nkiitos.\n\n${SUMMARY}`],
    ['several lines', 'Hei Aino,\nkiitos.', 'Yksi.\n\nKaksi.', 'Hei Aino,\nkiitos.\n\nYksi.\n\nKaksi.'],
    ['strange characters', 'Hi', STRANGE, `Hi ${STRANGE}`],
  ])('inserts %s exactly once, and one undo takes exactly that back', async (_, typed, text, expected) => {
    await type(desk, typed);
    const before = await draft(desk);
    const html = await content(desk);
    expect(await edit(desk, { kind: 'insert', text })).toEqual({ kind: 'inserted' });
    // A paragraph stands apart in itself: how many lines lie between two is the editor's own way.
    const lines = (written: string) => written.replace(/\n+/g, '\n').trim();
    expect(lines((await draft(desk)).text)).toBe(lines(expected));
    await undo();
    expect((await draft(desk)).text).toBe(before.text);
    if (typed !== '') expect(await content(desk)).toBe(html);
  });

  test('leaves what the agent has selected, and goes behind it', async () => {
    await type(desk, 'Hei Aino');
    await page.keyboard.press('Control+a');
    await edit(desk, { kind: 'insert', text: SUMMARY });
    expect((await draft(desk)).text).toBe(`Hei Aino ${SUMMARY}`);
  });

  test('goes to the caret', async () => {
    await type(desk, 'Hei . Terveisin Anna');
    await page.keyboard.press('Home');
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    await edit(desk, { kind: 'insert', text: 'taas' });
    expect((await draft(desk)).text).toBe('Hei taas . Terveisin Anna');
  });

  test.each([
    ['with other words', 'antaa sinulle'],
    ['with nothing', ''],
    ['with strange characters', STRANGE],
  ])('replaces a span %s, keeps the rest, and one undo brings it back', async (_, text) => {
    await type(desk, 'Hei Aino,\nemme voi luvata, että emme voi.\nTerveisin Anna');
    const before = await draft(desk);
    const start = before.text.indexOf('luvata');
    const end = start + 'luvata'.length;
    expect(await edit(desk, { kind: 'replace', start, end, text })).toEqual({ kind: 'inserted' });
    expect((await draft(desk)).text).toBe(before.text.slice(0, start) + text + before.text.slice(end));
    await undo();
    expect((await draft(desk)).text).toBe(before.text);
  });

  test('replaces over several lines', async () => {
    await type(desk, 'Hei Aino,\nemme voi luvata.\nTerveisin Anna');
    const { text } = await draft(desk);
    const end = text.indexOf('\nTerveisin');
    expect(await edit(desk, { kind: 'replace', start: 0, end, text: 'Moi.' })).toEqual({ kind: 'inserted' });
    expect((await draft(desk)).text.replace(/\n+/g, '\n')).toBe('Moi.\nTerveisin Anna');
  });

  test.each<[string, Partial<InsertRequest>, string]>([
    ['the draft is another', { draft: { text: 'Moi', mode: 'public' } }, 'changed'],
    ['the page is another', { url: 'https://rt.example/Ticket/Update.html?id=42' }, 'moved'],
    ['the conversation is another', { conversationId: '42' }, 'moved'],
    ['there is no composer', { page: { ...desk.spec, composers: [] } }, 'noComposer'],
    [
      'the mode is unknown',
      { page: { ...desk.spec, composers: desk.spec.composers.map((spec) => ({ ...spec, mode: [] })) } },
      'modeUnknown',
    ],
  ])('refuses when %s', async (_, other, reason) => {
    await type(desk, 'Hei Aino,');
    expect(await edit(desk, { kind: 'insert', text: SUMMARY }, other)).toEqual({ kind: 'refused', reason });
    expect((await draft(desk)).text).toBe('Hei Aino,');
  });

  test('refuses when the mode was switched meanwhile', async () => {
    await type(desk, 'Hei Aino,');
    const { text, mode } = await draft(desk);
    const other = mode === 'public' ? 'internal' : 'public';
    expect(await edit(desk, { kind: 'insert', text: SUMMARY }, { draft: { text, mode: other } })).toEqual({
      kind: 'refused',
      reason: 'changed',
    });
  });

  test('refuses when the page removes the composer in the middle', async () => {
    await type(desk, 'Hei');
    await editor(desk).evaluate((element) => {
      const outer = element.ownerDocument.defaultView?.frameElement ?? element;
      for (const event of ['beforeinput', 'paste', 'input'])
        element.addEventListener(event, () => outer.remove());
    });
    expect(await edit(desk, { kind: 'insert', text: SUMMARY })).toEqual({
      kind: 'refused',
      reason: 'noComposer',
    });
  });

  test('what is typed next is a step of its own', async () => {
    await type(desk, 'Hei');
    const before = await draft(desk);
    await edit(desk, { kind: 'insert', text: SUMMARY });
    const inserted = await draft(desk);
    await page.keyboard.type(' Kiitos');
    await undo();
    expect((await draft(desk)).text).toBe(inserted.text);
    await undo();
    expect((await draft(desk)).text).toBe(before.text);
  });

  test('one undo takes exactly it back also after a deletion, and the deleted stays deleted', async () => {
    await type(desk, 'Hei Aino,');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await edit(desk, { kind: 'insert', text: SUMMARY });
    expect((await draft(desk)).text).toBe(SUMMARY);
    await undo();
    expect((await draft(desk)).text).toBe('');
    await type(desk, 'Moi, tuota');
    for (let key = 0; key < 'tuota'.length; key++) await page.keyboard.press('Backspace');
    const html = await content(desk);
    await edit(desk, { kind: 'insert', text: SUMMARY });
    expect(bareText(await draft(desk))).toBe(bareText({ text: `Moi, ${SUMMARY}` }));
    await undo();
    expect(await content(desk)).toBe(html);
  });

  test('writes nothing on the page but the text', async () => {
    await type(desk, 'Hei');
    const around = () =>
      page.evaluate((selector) => {
        const copy = document.documentElement.cloneNode(true) as Element;
        for (const element of copy.querySelectorAll(selector)) element.replaceChildren();
        return copy.outerHTML;
      }, desk.frame ?? desk.editor);
    const before = await around();
    await edit(desk, { kind: 'insert', text: SUMMARY });
    expect(await around()).toBe(before);
  });
});

describe('what stands in the composer already', () => {
  const [plain] = desks;

  test.each([
    ['a signature', '\n\n-- \nAnna Virtanen\n', 'Kiitos.\n\n-- \nAnna Virtanen\n'],
    [
      'a quote',
      '\nOn Mon, 16 Mar 2026, aino wrote:\n> Hei\n',
      'Kiitos.\n\nOn Mon, 16 Mar 2026, aino wrote:\n> Hei\n',
    ],
    ['own words of yesterday', 'Hei Aino,', 'Hei Aino, Kiitos.'],
  ])('%s: the text goes where the agent would write', async (_, prefilled, expected) => {
    if (!plain) throw new Error('There is no plain desk.');
    const fill = (html: string) =>
      html.replace(/(<textarea[^>]*>)[^<]*/, `$1\n${prefilled.replaceAll('>', '&gt;')}`);
    await open({ ...plain, change: fill });
    await edit(plain, { kind: 'insert', text: 'Kiitos.' });
    expect((await draft(plain)).text).toBe(expected);
  });

  test('a box that takes no more gets nothing', async () => {
    if (!plain) throw new Error('There is no plain desk.');
    const short = (html: string) => empty(html).replace('<textarea', '<textarea maxlength="20"');
    await open({ ...plain, change: short });
    await type(plain, 'Hei Aino,');
    expect(await edit(plain, { kind: 'insert', text: SUMMARY })).toEqual({
      kind: 'refused',
      reason: 'notTaken',
    });
    expect((await draft(plain)).text).toBe('Hei Aino,');
  });
});
