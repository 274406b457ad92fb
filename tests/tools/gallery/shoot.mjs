// Pictures of every panel state, and axe on each: node tests/tools/gallery/shoot.mjs <folder> [state …]
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) {
  console.error('Give the folder for the pictures: node tests/tools/gallery/shoot.mjs <folder> [state …]');
  process.exit(2);
}
const root = fileURLToPath(new URL('.', import.meta.url));
const pictures = resolve(folder);
const built = join(pictures, '.gallery');
const options = {
  root,
  configFile: false,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: built, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: false },
};
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

await mkdir(pictures, { recursive: true });
await build(options);
const server = await preview({ ...options, preview: { host: '127.0.0.1', port: 0 } });
const [address] = server.resolvedUrls.local;
const browser = await chromium.launch({
  executablePath: process.env.KUULE_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});

let violations = 0;
try {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text());
  });
  page.on('pageerror', (error) => console.error(error.message));

  const open = (query) => page.goto(`${address}?${new URLSearchParams(query)}`);
  const look = async (name) => {
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
    await page.evaluate(axe);
    const result = await page.evaluate(() => globalThis.axe.run());
    for (const { id, help, nodes } of result.violations) {
      violations += nodes.length;
      console.log(`${name}: ${id}: ${help}`);
      for (const node of nodes) console.log(`  ${node.html.slice(0, 160)}\n  ${node.any[0]?.message ?? ''}`);
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) console.log(`${name}: ${overflow} px too wide`);
  };

  await open({ state: 'live' });
  const known = (await page.locator('html').getAttribute('data-states')).split(' ');
  const states = wanted.length > 0 ? wanted : known;

  for (const state of states) {
    for (const lang of ['fi', 'en']) {
      for (const theme of ['light', 'dark']) {
        for (const width of [360, 320]) {
          await page.setViewportSize({ width, height: 640 });
          await open({ state, lang, theme, whole: '' });
          await look(`${state}-${lang}-${theme}-${width}`);
        }
      }
    }
  }
  for (const state of states.includes('live') ? ['live', 'refused'] : []) {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.emulateMedia({ forcedColors: 'active' });
    await open({ state, lang: 'fi', whole: '' });
    await look(`${state}-forced-colours`);
    await page.emulateMedia({ forcedColors: 'none' });
    await open({ state, lang: 'fi', whole: '' });
    await page.evaluate(() => document.documentElement.setAttribute('style', 'font-size: 200%'));
    await look(`${state}-text-200`);
    await page.setViewportSize({ width: 360, height: 800 });
    await open({ state, lang: 'fi' });
    await look(`${state}-screen`);
  }
} finally {
  await browser.close();
  await server.close();
  await rm(built, { recursive: true, force: true });
}
console.log(violations === 0 ? 'axe: nothing found' : `axe: ${violations} findings`);
process.exitCode = violations === 0 ? 0 : 1;
