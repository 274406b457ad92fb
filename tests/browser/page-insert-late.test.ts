import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../pages/browser';
import { bareText, composing, desks } from '../pages/composing';

let browser: Browser;
let page: Page;
const { draft, edit, editor, open, type, undo } = composing(() => page);

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

const SUMMARY = 'Kerroit, että lasku 3310 on väärin ja eräpäivä on perjantaina.';

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
