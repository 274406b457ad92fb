import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { type BuildMode, buildExtension } from '../../tools/prepare/extension.mjs';
import { findBrowser } from '../../tools/prepare/findBrowser.mjs';
import { testFlags } from '../../tools/prepare/flags.mjs';
import { extensionIdIn } from './extensionId';
import { chooseInterface } from './interfaceLanguage';
import { type NetworkRequest, readNetLog } from './netLog';
import { openPanel } from './panel';
import { stopServiceWorker } from './serviceWorker';

export type LaunchOptions = {
  /** `test` may read loopback pages without asking; `production` is what ships. Built if it is not up to date. */
  readonly build?: BuildMode;
  /** A folder with an unpacked extension, in place of a build. */
  readonly extension?: string;
  readonly headless?: boolean;
  /** The language that the browser says it prefers and the interface of the extension is set to. */
  readonly language?: 'fi' | 'en';
  readonly theme?: 'light' | 'dark';
  /** A folder that is kept, so that a later launch finds the same data. Without it a fresh one, thrown away at the end. */
  readonly profile?: string;
};

export type Harness = {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** A session with the whole browser, for what Playwright has no words for. */
  readonly browserSession: CDPSession;
  /** A tab; the first call gives the one that the browser opened with. */
  readonly openPage: (url: string) => Promise<Page>;
  /** Clicks the extension's button on a tab and resolves to the real side panel. Rejects when none opens in time. */
  readonly openPanel: (page: Page) => Promise<Page>;
  /** A full page of the extension in a tab of its own, by its path: `dashboard.html`. */
  readonly openExtensionPage: (path: string) => Promise<Page>;
  /** Ends the service worker as the browser may at any moment. Resolves when it is gone. */
  readonly stopServiceWorker: () => Promise<void>;
  /** Ends the browser and resolves to every request that reached its network stack while it ran, whoever made it. */
  readonly close: () => Promise<readonly NetworkRequest[]>;
};

/** Starts Chromium with the extension in it. Whoever launches closes, also when a test fails. */
export async function launch(options: LaunchOptions = {}): Promise<Harness> {
  const { build = 'test', headless = true, language = 'en', theme = 'light' } = options;
  const { path, skipped } = findBrowser();
  if (path === undefined)
    throw new Error(['No browser for the tests: npm test installs one.', ...skipped].join('\n'));
  const extension = options.extension ?? (await buildExtension({ mode: build }));
  const own = await mkdtemp(join(tmpdir(), 'kuule-'));
  const profile = options.profile ?? join(own, 'profile');
  const netLog = join(own, 'network.json');
  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath: path,
      headless,
      // The page keeps the size that the window and an open side panel leave it.
      viewport: null,
      colorScheme: theme,
      env: { ...process.env, LANGUAGE: language },
      args: [
        ...testFlags({ extension, language, netLog }),
        ...(theme === 'dark' ? ['--force-dark-mode'] : []),
      ],
    })
    .catch(async (error: unknown) => {
      await rm(own, { recursive: true, force: true });
      throw error;
    });
  const browser = context.browser();
  if (browser === null) throw new Error('Playwright gave a context without its browser.');
  const browserSession = await browser.newBrowserCDPSession();
  const extensionId = await extensionIdIn(browserSession);
  if (options.extension === undefined) await chooseInterface(context, language);
  let first: Page | undefined = context.pages()[0];
  const openPage = async (url: string) => {
    const page = first ?? (await context.newPage());
    first = undefined;
    await page.goto(url);
    // The tab that the browser opened with draws once a second until it is brought to the front, and a click waits for drawn frames.
    await page.bringToFront();
    return page;
  };
  return {
    context,
    extensionId,
    browserSession,
    openPage,
    openPanel: (page) => openPanel({ page, browserSession, extensionId, profile, theme }),
    openExtensionPage: (path) => openPage(`chrome-extension://${extensionId}/${path}`),
    stopServiceWorker: () => stopServiceWorker(context, browserSession, extensionId),
    close: async () => {
      await context.close();
      const requests = await readNetLog(netLog);
      await rm(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      return requests;
    },
  };
}
