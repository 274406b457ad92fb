import { resolve } from 'node:path';
import type { Firefox } from './marionette';

export const ID = 'kuule@kuule.example';
export const UUID = '6b8f0f9e-6a2c-4c68-9b0a-3f4f5b7c2d11';

/** Milliseconds between two looks, and how often it is looked. */
const STEP = 100;
const LOOKS = 150;

/** The extension's sidebar in a Firefox window. */
export type Sidebar = {
  /** Runs a script body in the sidebar's page; `return` gives the value, which must be JSON. */
  readonly run: (script: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** Resolves once a selector matches in the sidebar; to the words of what it matches. */
  readonly shows: (selector: string, words?: string) => Promise<string>;
  readonly click: (selector: string) => Promise<void>;
};

/** Installs the Firefox build with leave to read loopback pages, as if the agent had given it. */
export async function installKuule(firefox: Firefox): Promise<void> {
  await firefox.command('Addon:Install', { path: resolve('.output/firefox-mv3'), temporary: true });
  await firefox.chrome(
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID(arguments[0]);
     return ExtensionPermissions.add(arguments[0], { permissions: [], origins: ['http://127.0.0.1/*'] }, extension).then(() => true);`,
    [ID],
  );
  // The welcome page opens by itself, in front of all.
  const closed = () =>
    firefox.chrome(
      `const welcome = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
       if (welcome) gBrowser.removeTab(welcome);
       return welcome !== undefined;`,
    );
  for (let look = 0; look < LOOKS && !(await closed()); look += 1) await pause();
}

/** A moment in which something may happen. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, STEP));
}

/** Opens the real sidebar beside the page that is open. */
export async function openSidebar(firefox: Firefox): Promise<Sidebar> {
  await firefox.chrome('return SidebarController.show(arguments[0]).then(() => true);', [
    `${ID.replace(/[^a-z0-9]/gi, '_')}-sidebar-action`,
  ]);
  const run = (script: string, ...args: readonly unknown[]) =>
    firefox.chrome(
      `const inner = SidebarController.browser.contentDocument.querySelector('browser');
       const actor = inner?.browsingContext?.currentWindowGlobal?.getActor('MarionetteCommands');
       return actor?.executeScript(arguments[0], arguments[1], { sandboxName: 'kuule', timeout: 10000, async: false });`,
      [script, args],
    );
  const shows = async (selector: string, words = '') => {
    for (let look = 0; look < LOOKS; look += 1) {
      const text = await run(
        `return [...document.querySelectorAll(arguments[0])].map((each) => each.innerText).find((text) => text.includes(arguments[1])) ?? null`,
        selector,
        words,
      ).catch(() => undefined);
      if (typeof text === 'string') return text;
      await pause();
    }
    throw new Error(`The sidebar does not show ${selector} ${words}`);
  };
  return {
    run,
    shows,
    click: async (selector) => {
      await shows(selector);
      await run('document.querySelector(arguments[0]).click()', selector);
    },
  };
}
