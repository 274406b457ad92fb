import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedDesk, serveDesk } from '../demo/server.mjs';
import { launch } from './harness/launch';
import { waitUntil } from './harness/waitUntil';

const DRAFTS = {
  en: {
    chat: 'en-marquee-poles',
    typed: "We can't deliver the poles until Tuesday. As I already said, they are wooden. ",
    better: 'We can deliver the poles from Tuesday. They are wooden. ',
  },
  fi: {
    chat: 'fi-synttaripyora',
    typed: 'Emme voi toimittaa tilausta ennen tiistaita. Kuten jo sanoin, poljin on varastossa. ',
    better: 'Voimme toimittaa tilauksen tiistaista alkaen. Poljin on varastossa. ',
  },
} as const;

let desk: ServedDesk;
beforeAll(async () => {
  desk = await serveDesk({ port: 0 });
});
afterAll(() => desk?.close());

test.each(['fi', 'en'] as const)(
  'all that is ready is looked at, applied by keyboard in one edit, and taken back with one undo, %s',
  async (language) => {
    const { chat, typed, better } = DRAFTS[language];
    const harness = await launch({ language });
    try {
      const page = await harness.openPage(`${desk.url}?lang=${language}&speed=4#${chat}`);
      const panel = await harness.openPanel(page);
      await panel.locator('[data-view="live"]').waitFor();
      const reply = page.locator('textarea#reply');
      await reply.click();
      await page.keyboard.type(typed);

      const preview = panel.locator('[data-action="preview-all"]');
      await preview.focus();
      await panel.keyboard.press('Enter');
      await panel.locator('[data-apply-all] [data-diff] ins').first().waitFor();
      expect(await reply.inputValue()).toBe(typed);
      await panel.locator('[data-action="apply-all"]').focus();
      await panel.keyboard.press('Enter');
      await waitUntil('both changes in the composer', async () =>
        (await reply.inputValue()) === better ? true : undefined,
      );
      await preview.waitFor({ state: 'detached' });

      await page.bringToFront();
      await reply.focus();
      await page.keyboard.press('Control+z');
      expect(await reply.inputValue()).toBe(typed);
    } finally {
      await harness.close();
    }
  },
);
