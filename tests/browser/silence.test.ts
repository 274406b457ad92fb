import { describe, expect, test } from 'vitest';
import { type Beside, besidePages, pause } from './harness/besidePages';
import { customerPage } from './harness/helpdeskPage';
import { waitUntil } from './harness/waitUntil';

const PAGES = {
  '/emoji': customerPage(
    'emoji',
    'My lamp 💡 broke 😭 on Monday. 👩‍👩‍👧 I need a new one before the party 🎉.',
  ),
  '/gone': customerPage('gone', 'My lamp broke on Monday and I need a new one.'),
};

let beside: Beside;
besidePages(PAGES, (now) => {
  beside = now;
});

describe('pause', () => {
  test.each(['now', 'hour', 'site'] as const)('%s: nothing is read until resumed', async (what) => {
    await beside.open('/gone');
    await beside.point('lamp broke').waitFor();
    await pause(beside, what);
    const said = { now: 'Paused until you resume', hour: /Paused until \d/, site: 'Paused on 127.0.0.1' };
    await beside.panel.getByText(said[what]).waitFor();
    expect(await beside.panel.locator('[data-point]').count()).toBe(0);
    // Another page of the site, and the panel opened anew: still paused.
    await beside.open('/emoji');
    await beside.panel.reload();
    await beside.view('paused').getByText('The panel neither reads the page nor checks the draft.').waitFor();
    await beside.panel.locator('[data-action="resume"]').click();
    await beside.point('💡 broke').waitFor();
  });

  test('an hour ends by itself', async () => {
    await pause(beside, 'hour');
    await beside.open('/gone');
    await beside.panel.evaluate(
      `chrome.storage.local.set({ pausedUntil: new Date(Date.now() + 1000).toISOString() })`,
    );
    await beside.point('lamp broke').waitFor();
  });
});

test('“never” holds after the panel was closed, and can be taken back there and in Options', async () => {
  await beside.open('/gone');
  const prompt = beside.panel.locator('[data-prompt]');
  await prompt.waitFor();
  const pattern = await prompt.getAttribute('data-pattern');
  const silenced = beside.panel.locator(`[data-pattern="${pattern}"]`);
  await prompt.locator('[data-action="dismiss-never"]').click();
  await beside.panel.locator('[data-notice="dismissed"]').getByText('Switched off.').waitFor();
  await waitUntil('the prompt to go', async () => ((await silenced.count()) === 0 ? true : undefined));
  await beside.panel.locator('[data-notice="dismissed"] [data-action="undo"]').click();
  await silenced.waitFor();

  await prompt.locator('[data-action="dismiss-never"]').click();
  await waitUntil('the prompt to go', async () => ((await silenced.count()) === 0 ? true : undefined));
  await beside.panel.reload();
  await beside.point('lamp broke').waitFor();
  await beside.panel.locator('.rasa').waitFor();
  expect(await silenced.count()).toBe(0);

  const options = await beside.harness.context.newPage();
  await options.goto(`chrome-extension://${beside.harness.extensionId}/options.html`);
  // What is off comes first, and stays there when it is switched on again.
  const first = options.locator('#prompts .knowledge input').first();
  await options.locator('#prompts').getByText('1 off', { exact: false }).waitFor();
  expect(await first.isChecked()).toBe(false);
  await first.check();
  await options
    .locator('#prompts')
    .getByText(/^\d+ on\.$/)
    .waitFor();
  expect(await first.isChecked()).toBe(true);
  await beside.page.bringToFront();
  await silenced.waitFor();
});
