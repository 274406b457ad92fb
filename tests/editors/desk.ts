import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { InsertRequest } from '../../utils/messaging/protocol';
import { openWorld, type World } from '../pages/world';
import { buildEditors } from '../tools/prepare/editors.mjs';
import { type RealEditor, specOf } from './editors';

const ORIGIN = 'https://desk.example';
let built: Promise<string> | undefined;
const MISSING = { status: 404, body: '' };

const html = (name: string) => `<!doctype html><meta charset="utf-8"><title>Reply</title>
<main><article><p>Missä pakettini on?</p></article></main>
<div id="composer"></div><button>Send</button>
<script type="module" src="/${name}.js"></script>`;

/** What an agent and the page modules do at a desk with one real editor. */
export function editing(page: () => Page) {
  let world: World;
  let desk: RealEditor;

  const editor = () => (desk.frame ? page().locator(desk.frame).contentFrame() : page()).locator(desk.editor);

  async function open(real: RealEditor): Promise<void> {
    desk = real;
    built ??= buildEditors();
    const folder = await built;
    await page().route(`${ORIGIN}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') {
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html(real.name) });
      }
      const body = await readFile(join(folder, pathname)).catch(() => undefined);
      return route.fulfill(body ? { contentType: 'text/javascript; charset=utf-8', body } : MISSING);
    });
    await page().goto(`${ORIGIN}/`);
    await page().waitForFunction(() => 'modelText' in window);
    await editor().waitFor();
    world = await openWorld(page());
  }

  /** What the editor itself says that it holds. */
  const model = () => page().evaluate(() => (Reflect.get(window, 'modelText') as () => string)());

  async function draft() {
    const now = await world.call('draft', specOf(desk));
    if (!now) throw new Error('There is no composer.');
    return now;
  }

  async function edit(change: InsertRequest['edit']) {
    return world.call('insert', {
      page: specOf(desk),
      url: `${ORIGIN}/`,
      draft: await draft(),
      edit: change,
    });
  }

  const insert = (text: string) => edit({ kind: 'insert', text });

  async function replace(words: string, text: string) {
    const start = (await draft()).text.indexOf(words);
    if (start < 0) throw new Error(`The draft does not hold “${words}”.`);
    return edit({ kind: 'replace', start, end: start + words.length, text });
  }

  async function type(text: string): Promise<void> {
    await editor().click();
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await page().keyboard.press('Enter');
      await page().keyboard.type(line);
    }
  }

  /** Undoes once, and tells how to ask what the editor holds since: some answer late, and one only says what it would hold. */
  async function undo(): Promise<() => Promise<string>> {
    const told = await page().evaluate(() => 'modelUndo' in window);
    if (told) return () => page().evaluate(() => (Reflect.get(window, 'modelUndo') as () => string)());
    await page().keyboard.press('Control+z');
    return model;
  }

  /** The agent's hand goes from the keys to the panel: longer than editors join steps of undo. */
  async function awhile(): Promise<void> {
    // What goes by a clock is told that it was seconds; what counts for itself counts to a fraction of one.
    await page().evaluate(() => (Reflect.get(window, 'letTimePass') as () => void)());
    await page().waitForTimeout(300);
  }

  return { awhile, editor, open, model, draft, edit, insert, replace, type, undo };
}
