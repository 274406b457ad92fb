import { afterEach, describe, expect, test } from 'vitest';
import { findViolations } from './harness/axe';
import { type Harness, type LaunchOptions, launch } from './harness/launch';
import { seededDashboard } from './harness/seededDashboard';
import { waitUntil } from './harness/waitUntil';

let harness: Harness | undefined;
afterEach(async () => {
  await harness?.close();
  harness = undefined;
});

async function start(options: LaunchOptions = {}): Promise<Harness> {
  harness = await launch(options);
  return harness;
}

test('the welcome page opens at install and speaks the language that is chosen on it', async () => {
  const { context } = await start({ language: 'fi' });
  const page = await waitUntil('the welcome page', () =>
    context.pages().find((each) => each.url().endsWith('/welcome.html')),
  );
  await page.getByRole('heading', { level: 1, name: 'Kuule ensin asiakasta, vastaa sitten' }).waitFor();
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('heading', { level: 1, name: 'Hear the customer, then answer' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
});

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test.each(['fi', 'en'] as const)(
    'nothing is amiss for anybody, nothing sticks out at 320 px (%s)',
    async (language) => {
      const open = await start({ theme, language });
      const pages = [
        await seededDashboard(open),
        await open.openExtensionPage('options.html'),
        await open.openExtensionPage('welcome.html'),
      ];
      for (const page of pages) {
        await page.getByRole('heading', { level: 1 }).waitFor();
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await findViolations(page)).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          ).toBeLessThanOrEqual(0);
        }
      }
    },
  );
});
