import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDesk } from '../../demo/server.mjs';
import { type Firefox, startFirefox } from './marionette';
import { ID, installKuule, openSidebar, pause, type Sidebar, UUID } from './sidebar';

let desk: Awaited<ReturnType<typeof serveDesk>>;
let firefox: Firefox;
let sidebar: Sidebar;

beforeAll(async () => {
  desk = await serveDesk({ port: 0 });
  firefox = await startFirefox({ [ID]: UUID });
  await installKuule(firefox);
  await firefox.command('WebDriver:Navigate', { url: `${desk.url}?lang=en#en-two-invoices` });
  sidebar = await openSidebar(firefox);
});
afterAll(async () => {
  await firefox?.close();
  await desk?.close();
});

/** What a script body returns in the page that is open. */
async function onPage(script: string): Promise<unknown> {
  const answer = await firefox.command('WebDriver:ExecuteScript', { script, args: [] });
  return (answer as { readonly value: unknown }).value;
}

const words = (text: unknown) => String(text).replace(/\s+/g, ' ').trim();

/** Resolves when a text has become what it is to be, and is still so a moment later. */
async function eventually(text: () => Promise<unknown>, wanted: string): Promise<void> {
  for (let look = 0; look < 50 && words(await text()) !== wanted; look += 1) await pause();
  await pause();
  expect(words(await text())).toBe(wanted);
}

test('the real sidebar reads the desk, shows a prompt, and puts it into both editors once, as one step of undo', async () => {
  await sidebar.shows('[data-point]');
  const prompt = await sidebar.shows('[data-prompt-text]');
  for (const pressed of [true, false]) {
    if (
      (await onPage(`return document.querySelector('[data-desk="editor"]').getAttribute('aria-pressed')`)) !==
      String(pressed)
    ) {
      await onPage(`document.querySelector('[data-desk="editor"]').click()`);
    }
    const box = pressed ? '#reply-rich' : '#reply';
    const content = () =>
      onPage(`const box = document.querySelector('${box}'); return box.value ?? box.innerText`);
    await onPage(`document.querySelector('${box}').focus()`);
    await sidebar.shows('[data-action="insert"]:not(:disabled)');
    await sidebar.click('[data-prompt] [data-action="insert"]');
    await eventually(content, words(prompt));
    await sidebar.shows('[data-notice="inserted"]');
    await onPage(`document.execCommand('undo')`);
    await eventually(content, '');
  }
});
