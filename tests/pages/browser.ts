import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../tools/prepare/findBrowser.mjs';
import { storedPage } from './stored';

/** A Chromium of the machine, without the extension. */
export async function launchBrowser(): Promise<Browser> {
  const { path } = findBrowser();
  if (!path) throw new Error('No Chromium was found: set KUULE_BROWSER, or see README.');
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: path, args: [...root, '--disable-gpu'] });
}

/** Opens a stored page as if it came from `url`; `change` alters its HTML first. Nothing goes over the network. */
export async function openStored(
  page: Page,
  url: string,
  name: string,
  change: (html: string) => string = (html) => html,
): Promise<void> {
  await page.unrouteAll();
  await page.route(`${new URL(url).origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: change(storedPage(name)) }),
  );
  await page.goto(url);
}
