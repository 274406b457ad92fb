import type { BrowserContext, CDPSession } from 'playwright-core';
import { waitUntil } from './waitUntil';

async function isRunning(browserSession: CDPSession, extensionId: string): Promise<boolean> {
  const { targetInfos } = await browserSession.send('Target.getTargets');
  return targetInfos.some(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`),
  );
}

/** Ends the extension's service worker through a page of the extension that is opened behind the others and closed again. */
export async function stopServiceWorker(
  context: BrowserContext,
  browserSession: CDPSession,
  extensionId: string,
): Promise<void> {
  if (!(await isRunning(browserSession, extensionId))) return;
  const url = `chrome-extension://${extensionId}/manifest.json`;
  const appeared = context.waitForEvent('page', { predicate: (page) => page.url() === url });
  await browserSession.send('Target.createTarget', { url, background: true });
  const page = await appeared;
  try {
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await waitUntil('the service worker to stop', async () => {
      if (!(await isRunning(browserSession, extensionId))) return true;
      // One that is only starting does not hear of it, and one with an event to handle starts again.
      await session.send('ServiceWorker.stopAllWorkers');
      return undefined;
    });
  } finally {
    await page.close();
  }
}
