import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, startFirefox } from './marionette';

const ID = 'kuule@kuule.example';
const UUID = '6b8f0f9e-6a2c-4c68-9b0a-3f4f5b7c2d11';
let firefox: Firefox;

beforeAll(async () => {
  firefox = await startFirefox({ [ID]: UUID });
});
afterAll(() => firefox?.close());

test('the Firefox build installs, and its pages and its sidebar open without an error', async () => {
  await firefox.command('Addon:Install', { path: resolve('.output/firefox-mv3'), temporary: true });

  for (const page of ['welcome', 'options', 'dashboard', 'sidepanel']) {
    await firefox.command('WebDriver:Navigate', { url: `moz-extension://${UUID}/${page}.html` });
    expect(await wordsOnPage(), page).toBeGreaterThan(10);
  }

  const sidebar = await firefox.chrome(
    `const { promise, resolve } = Promise.withResolvers();
     SidebarController.show(arguments[0]).then(() => resolve(!SidebarController._box?.hidden));
     return promise;`,
    [`${ID.replace(/[^a-z0-9]/gi, '_')}-sidebar-action`],
  );
  expect(sidebar).toBe(true);

  const errors = await firefox.chrome(
    `return Services.console.getMessageArray()
       .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.includes(arguments[0]))
       .filter((message) => !(message.flags & Ci.nsIScriptError.warningFlag))
       .map((message) => message.errorMessage);`,
    [UUID],
  );
  expect(errors).toEqual([]);
});

/** How many words the page shows once it has drawn itself; 0 when it has not within ten seconds. */
async function wordsOnPage(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answer = await firefox.command('WebDriver:ExecuteScript', {
      script: 'return (document.querySelector("main")?.innerText ?? "").split(/\\s+/).length',
      args: [],
    });
    const words =
      typeof answer === 'object' && answer !== null && 'value' in answer ? Number(answer.value) : 0;
    if (words > 10) return words;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return 0;
}
