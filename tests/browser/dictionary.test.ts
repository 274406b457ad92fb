import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedDesk, serveDesk } from '../demo/server.mjs';
import { findDictionary } from '../tools/prepare/dictionary.mjs';
import { launch } from './harness/launch';
import { waitUntil } from './harness/waitUntil';

let desk: ServedDesk;
beforeAll(async () => {
  desk = await serveDesk({ port: 0 });
});
afterAll(() => desk?.close());

/** How often the engine's worker has read the dictionary of its package once a conversation is heard. */
async function timesRead(language: 'fi' | 'en', conversation: string): Promise<number> {
  const harness = await launch({ language });
  try {
    const page = await harness.openPage(`${desk.url}?lang=${language}#${conversation}`);
    const panel = await harness.openPanel(page);
    await panel.locator('[data-prompt]').waitFor();
    const worker = await waitUntil('the engine', async () => panel.workers()[0]);
    return await worker.evaluate(() => performance.getEntriesByName('Finnish dictionary read').length);
  } finally {
    await harness.close();
  }
}

test('the Finnish dictionary is read once for a Finnish conversation', async () => {
  expect(await timesRead('fi', 'fi-lasku-kahdesti')).toBe(findDictionary() ? 1 : 0);
});

test('an English conversation leaves it alone', async () => {
  expect(await timesRead('en', 'en-two-invoices')).toBe(0);
});
