import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import rt from '../../utils/adapters/catalog/rt';
import { taughtAdapter } from '../../utils/adapters/taught';
import { launch } from './harness/launch';

const ORIGIN = 'https://desk.example';

test('a helpdesk that was taught goes out to a file, is forgotten, brought back, and comes in again', async () => {
  const harness = await launch();
  try {
    const options = await harness.openExtensionPage('options.html');
    const taught = { [ORIGIN]: taughtAdapter(ORIGIN, rt.page) };
    await options.evaluate(`chrome.storage.local.set({ taughtHelpdesks: ${JSON.stringify(taught)} })`);
    const kept = async () =>
      JSON.parse(await options.evaluate("chrome.storage.local.get('taughtHelpdesks').then(JSON.stringify)"))
        .taughtHelpdesks;
    const site = options.locator(`[data-taught] [data-origin="${ORIGIN}"]`);
    const [file] = await Promise.all([
      options.waitForEvent('download'),
      site.locator('[data-action="export-taught"]').click(),
    ]);
    expect(file.suggestedFilename()).toBe('kuule-desk.example.json');
    const path = await file.path();
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      format: 'kuule-adapter/1',
      origin: ORIGIN,
    });

    await site.locator('[data-action="forget-taught"]').click();
    await site.waitFor({ state: 'detached' });
    await options.locator('[data-action="undo-taught"]').click();
    await site.waitFor();
    await site.locator('[data-action="forget-taught"]').click();
    await site.waitFor({ state: 'detached' });
    expect(await kept()).toEqual({});

    const input = options.locator('[data-taught] input[type="file"]');
    await input.setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{') });
    await options.locator('[data-taught-report] .note.bad').waitFor();
    await input.setInputFiles(path);
    await site.waitFor();
    expect(await kept()).toEqual(taught);
  } finally {
    await harness.close();
  }
});
