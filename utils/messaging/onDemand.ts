import { browser } from 'wxt/browser';

/** Scripts that are brought to a page for one thing, as the build names them. */
type Script = '/insert.js' | '/teach.js';

/** Brings a script to a tab's page with what it is asked, and resolves to its answer. Rejects when the tab is gone or may not be touched. */
export async function askScript(
  tabId: number,
  script: Script,
  key: string,
  request: unknown,
): Promise<unknown> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, func: leave, args: [key, request] });
  const [injected] = await browser.scripting.executeScript({ target, files: [script] });
  // Firefox tells of a script that failed here, Chromium by an answer that is none.
  if (injected && 'error' in injected) throw injected.error;
  return injected?.result;
}

/** Runs in the page's isolated world: everything it needs is in its arguments. */
function leave(key: string, request: unknown): void {
  Reflect.set(globalThis, key, request);
}
