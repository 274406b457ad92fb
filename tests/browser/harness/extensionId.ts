import type { CDPSession } from 'playwright-core';
import { waitUntil } from './waitUntil';

/** The id of the one extension that was loaded: its service worker is a target from the start. */
export async function extensionIdIn(browserSession: CDPSession): Promise<string> {
  return waitUntil('the service worker of the extension', async () => {
    const { targetInfos } = await browserSession.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
    );
    return worker && new URL(worker.url).host;
  });
}
