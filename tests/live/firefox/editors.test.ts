import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { taughtAdapter } from '../../../utils/adapters/taught';
import type { PageSpec } from '../../../utils/adapters/types';
import { realEditors } from '../../editors/editors';
import { buildEditors } from '../../tools/prepare/editors.mjs';
import { type Firefox, startFirefox } from './marionette';
import { ID, installKuule, openSidebar, pause, type Sidebar, UUID } from './sidebar';

/** A smaller choice than in Chromium: one of each way in. */
const CHOSEN = [
  'plain',
  'react-textarea',
  'ckeditor5',
  'tiptap',
  'lexical',
  'slate',
  'draft',
  'quill',
  'tinymce',
  'codemirror',
];
const editors = realEditors.filter(({ name }) => CHOSEN.includes(name));

const SPEC: PageSpec = {
  ticketId: '/desk/([\\w-]+)',
  thread: ['main'],
  message: ['article'],
  body: ['p'],
  authors: [{ kind: 'selector', selector: 'article', author: 'customer' }],
  composers: [
    {
      selector: editors.map(({ editor, frame }) => (frame ? `${frame} >>> ${editor}` : editor)),
      mode: 'public',
    },
  ],
};

const html = (
  name: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Reply ${name}</title>
<main><article><p>My parcel of order 4471 has not come. I need it by Friday.</p></article></main>
<div id="composer"></div><script type="module" src="/${name}.js"></script></html>`;

let server: Server;
let url: string;
let firefox: Firefox;
let sidebar: Sidebar;

beforeAll(async () => {
  const folder = await buildEditors();
  server = createServer(async ({ url: path = '/' }, response) => {
    const name = /^\/desk\/([\w-]+)$/.exec(path)?.[1];
    const script = name ? undefined : await readFile(join(folder, path)).catch(() => undefined);
    response.setHeader('content-type', `${name ? 'text/html' : 'text/javascript'}; charset=utf-8`);
    response.writeHead(name || script ? 200 : 404).end(name ? html(name) : script);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  firefox = await startFirefox({ [ID]: UUID });
  await installKuule(firefox);
  sidebar = await openSidebar(firefox);
  await sidebar.shows('[data-panel]');
  await sidebar.run(
    'const page = window.wrappedJSObject; page.browser.storage.local.set(page.JSON.parse(arguments[0]))',
    JSON.stringify({ taughtHelpdesks: { [url]: taughtAdapter(url, SPEC) } }),
  );
});
afterAll(async () => {
  await firefox?.close();
  server?.close();
});

async function onPage(script: string): Promise<unknown> {
  const answer = await firefox.command('WebDriver:ExecuteScript', { script, args: [], sandbox: null });
  return (answer as { readonly value: unknown }).value;
}

/** White space is the editor's own. */
const words = (text: unknown) => String(text).replace(/\s+/g, ' ').trim();

/** In Firefox a page cannot read a paste that a content script makes, and these take nothing else. */
const REFUSING = ['ckeditor5', 'tiptap', 'lexical', 'slate', 'draft', 'quill'];

test.each(editors)(
  '$name takes a prompt exactly once, or is left as it was and the text can be copied',
  async ({ name }) => {
    await firefox.command('WebDriver:Navigate', { url: `${url}/desk/${name}` });
    for (let look = 0; look < 100 && !(await onPage(`return 'modelText' in window`)); look += 1)
      await pause();
    await sidebar.shows('h1', `Reply ${name}`);
    await sidebar.shows('[data-action="insert"]:not(:disabled)');
    const prompt = words(await sidebar.shows('[data-prompt-text]'));
    await sidebar.click('[data-prompt] [data-action="insert"]');
    const refuses = REFUSING.includes(name);
    await sidebar.shows(
      refuses ? '[data-notice="refused"] [data-action="copy-refused"]' : '[data-notice="inserted"]',
    );
    await pause();
    expect(words(await onPage('return window.modelText()'))).toBe(refuses ? '' : prompt);
  },
);
