import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import demo from '../../utils/adapters/catalog/demo';
import rt from '../../utils/adapters/catalog/rt';
import type { PageSpec } from '../../utils/adapters/types';
import type { Draft } from '../../utils/conversation/types';
import type { InsertRequest } from '../../utils/messaging/protocol';
import { launchBrowser, openStored } from '../pages/browser';
import { openWorld, type World } from '../pages/world';

let browser: Browser;
let page: Page;
let world: World;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

type Desk = {
  readonly kind: string;
  readonly spec: PageSpec;
  readonly url: string;
  readonly stored: string;
  readonly change?: (html: string) => string;
  readonly frame?: string;
  readonly editor: string;
};

const empty = (html: string) => html.replace(/(<textarea[^>]*>)[^<]*/, '$1');
const desks: readonly Desk[] = [
  {
    kind: 'textarea',
    spec: rt.page,
    url: 'https://rt.example/Ticket/Update.html?id=41',
    stored: 'rt5-update-en',
    change: empty,
    editor: '#UpdateContent',
  },
  {
    kind: 'contenteditable',
    spec: demo.page,
    url: 'http://localhost:4173/desk/',
    stored: 'demo-mail-en',
    editor: '#reply-rich',
  },
  {
    kind: 'iframe',
    spec: rt.page,
    url: 'https://rt.example/Ticket/Update.html?id=41',
    stored: 'rt5-update-rich',
    frame: 'iframe.cke_wysiwyg_frame',
    editor: 'body',
  },
];

const editor = (desk: Desk) =>
  (desk.frame ? page.locator(desk.frame).contentFrame() : page).locator(desk.editor);

async function open(desk: Desk): Promise<void> {
  await openStored(page, desk.url, desk.stored, desk.change);
  await editor(desk).waitFor();
  world = await openWorld(page);
}

async function draft(desk: Desk): Promise<Draft> {
  const now = await world.call('draft', desk.spec);
  if (!now) throw new Error('There is no composer.');
  return now;
}

async function edit(desk: Desk, change: InsertRequest['edit'], other: Partial<InsertRequest> = {}) {
  const request = { page: desk.spec, url: desk.url, draft: await draft(desk), edit: change, ...other };
  return world.call('insert', request);
}

async function type(desk: Desk, text: string): Promise<void> {
  await editor(desk).click();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

/** What the editor holds, to the letter. */
const content = (desk: Desk) =>
  editor(desk).evaluate((element) => ('value' in element ? String(element.value) : element.innerHTML));

const bareText = ({ text }: { readonly text: string }) => text.replace(/\s+/g, '');

const undo = () => page.keyboard.press('Control+z');
const SUMMARY = 'Kerroit, että lasku 3310 on väärin ja eräpäivä on perjantaina.';
const STRANGE = 'a < b && "c" <script>alert(1)</script> שלום 🙏🏽 asiakasymm?rryst? €';

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

describe.each(desks.filter(({ kind }) => kind !== 'textarea'))('$kind, in its own time', (desk) => {
  beforeEach(() => open(desk));

  /** The editor takes a paste itself, later, and says when it was asked. */
  const takesLate = (how: { wait: number; take?: (text: string) => string }) =>
    editor(desk).evaluate(
      (element, { wait, change }) => {
        const takes = new Function('text', `return ${change}`) as (text: string) => string;
        element.addEventListener('paste', (event) => {
          const text = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
          event.preventDefault();
          Reflect.set(top ?? window, 'asked', true);
          setTimeout(() => element.ownerDocument.execCommand('insertText', false, takes(text)), wait);
        });
      },
      { wait: how.wait, change: how.take ? `(${how.take.toString()})(text)` : 'text' },
    );

  const asked = () => page.waitForFunction(() => Reflect.get(window, 'asked') === true, { polling: 10 });

  test('takes it once, late', async () => {
    await takesLate({ wait: 200 });
    await type(desk, 'Hei');
    expect(await edit(desk, { kind: 'insert', text: SUMMARY })).toEqual({ kind: 'inserted' });
    expect((await draft(desk)).text).toBe(`Hei ${SUMMARY}`);
  });

  test('while the agent goes on typing: both stay', async () => {
    await takesLate({ wait: 250 });
    await type(desk, 'Hei');
    const inserting = edit(desk, { kind: 'insert', text: SUMMARY });
    await asked();
    await page.keyboard.type(' Aino ja kiitos');
    expect(await inserting).toEqual({ kind: 'inserted' });
    const { text } = await draft(desk);
    expect(text.split(SUMMARY)).toHaveLength(2);
    expect(bareText({ text: text.replace(SUMMARY, '') })).toBe('HeiAinojakiitos');
  });

  test('does not take it, while the agent goes on typing: that stays, and nothing is put beside it later', async () => {
    await takesLate({ wait: 10_000 });
    await type(desk, 'Hei');
    const inserting = edit(desk, { kind: 'insert', text: SUMMARY });
    await asked();
    await page.keyboard.type(' Aino ja kiitos');
    expect(await inserting).toEqual({ kind: 'refused', reason: 'changed' });
    expect((await draft(desk)).text).toBe('Hei Aino ja kiitos');
  });

  test('makes something else of it, while the agent goes on typing: nothing of theirs is taken back', async () => {
    await takesLate({ wait: 150, take: (text) => text.slice(0, -20).toUpperCase() });
    await type(desk, 'Hei');
    const inserting = edit(desk, { kind: 'insert', text: SUMMARY });
    await asked();
    await page.keyboard.type(' Aino ja kiitos');
    expect(await inserting).toEqual({ kind: 'refused', reason: 'unclear' });
    const { text } = await draft(desk);
    const other = SUMMARY.slice(0, -20).toUpperCase();
    expect(bareText({ text: text.replace(other, '') })).toBe('HeiAinojakiitos');
  });

  test('takes it, and the agent takes it back at once: it does not come again', async () => {
    await type(desk, 'Hei');
    const before = await draft(desk);
    await editor(desk).evaluate((element) =>
      element.addEventListener('input', () => Reflect.set(top ?? window, 'asked', true), { once: true }),
    );
    const inserting = edit(desk, { kind: 'insert', text: SUMMARY });
    await asked();
    await undo();
    await inserting;
    await page.waitForTimeout(600);
    expect((await draft(desk)).text).toBe(before.text);
  });

  test('takes it in part: that is taken back', async () => {
    await takesLate({ wait: 10, take: (text) => text.slice(0, 20) });
    await type(desk, 'Hei');
    expect(await edit(desk, { kind: 'insert', text: SUMMARY })).toEqual({
      kind: 'refused',
      reason: 'notTaken',
    });
    expect((await draft(desk)).text).toBe('Hei');
  });

  test('takes it twice: one of them is taken back', async () => {
    await type(desk, 'Hei');
    await editor(desk).evaluate((element, text) => {
      const again = () => {
        const selection = element.ownerDocument.getSelection();
        const range = selection?.getRangeAt(0).cloneRange();
        selection?.removeAllRanges();
        if (range) selection?.addRange(range);
        element.ownerDocument.execCommand('insertText', false, text);
      };
      element.addEventListener('input', () => setTimeout(again), { once: true });
    }, SUMMARY);
    expect(await edit(desk, { kind: 'insert', text: SUMMARY })).toEqual({ kind: 'inserted' });
    expect((await draft(desk)).text).toBe(`Hei ${SUMMARY}`);
    await undo();
    expect((await draft(desk)).text).toBe('Hei');
  });

  test('makes something else of it: it stays, and is said', async () => {
    await takesLate({ wait: 10, take: (text) => `«${text.slice(5)}»` });
    await type(desk, 'Hei');
    expect(await edit(desk, { kind: 'insert', text: SUMMARY })).toEqual({
      kind: 'refused',
      reason: 'unclear',
    });
    expect((await draft(desk)).text).toContain('Hei');
  });
});

describe('a text box', () => {
  const [plain] = desks;

  test('says so at once, so that what is typed next is nothing of ours', async () => {
    if (!plain) throw new Error('There is no plain desk.');
    await open(plain);
    await type(plain, 'Hei');
    const inserting = edit(plain, { kind: 'insert', text: SUMMARY });
    await page.waitForFunction((text) => document.querySelector('textarea')?.value.includes(text), SUMMARY, {
      polling: 10,
    });
    await page.keyboard.type(' ja kiitos');
    expect(await inserting).toEqual({ kind: 'inserted' });
    expect((await draft(plain)).text).toBe(`Hei ${SUMMARY} ja kiitos`);
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
