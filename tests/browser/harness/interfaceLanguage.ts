import type { BrowserContext } from 'playwright-core';

/**
 * Sets the language of the extension's interface as Options does. Most Chromium packages hold no other language than
 * English, so that the browser's own language cannot be changed for a test.
 */
export async function chooseInterface(context: BrowserContext, language: 'fi' | 'en'): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(`chrome.storage.local.set({ uiLanguage: '${language}' })`);
}
