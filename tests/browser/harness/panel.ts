import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { waitUntil } from './waitUntil';

type PanelOptions = {
  readonly page: Page;
  readonly browserSession: CDPSession;
  readonly extensionId: string;
  readonly profile: string;
  readonly theme: 'light' | 'dark';
};

const withoutFragment = (url: string) => url.split('#', 1)[0];

/** Only a tab can be clicked for: a page's own target is inside it. */
async function tabTargetOf(page: Page, browserSession: CDPSession): Promise<string> {
  const { targetInfos } = await browserSession.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const here = targetInfos.filter(({ url }) => withoutFragment(url) === withoutFragment(page.url()));
  const exact = here.filter(({ url }) => url === page.url());
  const [tab, another] = exact.length > 0 ? exact : here;
  if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`);
  if (another !== undefined) throw new Error(`Two tabs show ${page.url()}: the panel would open on either.`);
  return tab.targetId;
}

async function panelTargets(browserSession: CDPSession, extensionId: string): Promise<string[]> {
  const { targetInfos } = await browserSession.send('Target.getTargets');
  const address = `chrome-extension://${extensionId}/sidepanel.html`;
  return targetInfos
    .filter(({ type, url }) => type === 'page' && withoutFragment(url)?.split('?', 1)[0] === address)
    .map(({ targetId }) => targetId);
}

async function targetIdOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo.targetId;
}

/** Playwright lists the side panel only for a connection that was made after it opened. */
async function pageOfTarget(targetId: string, profile: string, theme: 'light' | 'dark'): Promise<Page> {
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const pages = connection.contexts().flatMap((context) => context.pages());
  // A connection has a theme of its own for every page, whatever the browser was started with.
  for (const page of pages) await page.emulateMedia({ colorScheme: theme });
  for (const page of pages) if ((await targetIdOf(page)) === targetId) return page;
  await connection.close();
  throw new Error('The side panel opened, but Playwright does not list it.');
}

/** Opens the real side panel on the tab of `page`, as a click on the extension's button does, and resolves to it. */
export async function openPanel({
  page,
  browserSession,
  extensionId,
  profile,
  theme,
}: PanelOptions): Promise<Page> {
  await page.bringToFront();
  const before = await panelTargets(browserSession, extensionId);
  const targetId = await tabTargetOf(page, browserSession);
  await browserSession.send('Extensions.triggerAction', { id: extensionId, targetId });
  const opened = await waitUntil('the side panel to open', async () => {
    const now = await panelTargets(browserSession, extensionId);
    return now.find((target) => !before.includes(target)) ?? (before.length > 0 ? now[0] : undefined);
  });
  const panel = await pageOfTarget(opened, profile, theme);
  await panel.waitForLoadState('load');
  return panel;
}
