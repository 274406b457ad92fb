import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedDesk, serveDesk } from '../demo/server.mjs';
import { launch } from './harness/launch';

/** Six ways to promise nothing. */
const DRAFTS = {
  en: {
    chat: 'en-marquee-poles',
    rule: 'en/soon',
    typed: [
      "We'll get back to you soon. ",
      "We'll write to you soon. ",
      "We'll call you soon. ",
      "I'll get back to you soon. ",
      "I'll write to you soon. ",
    ],
    used: /dismissed 5/,
    another: "We'll get back to you as soon as possible. ",
  },
  fi: {
    chat: 'fi-synttaripyora',
    rule: 'fi/mahdollisimman-pian',
    typed: [
      'Palaamme asiaan pian. ',
      'Vastaamme sinulle pian. ',
      'Soitamme sinulle pian. ',
      'Palaan asiaan pian. ',
      'Soitan sinulle pian. ',
    ],
    used: /ohitettu 5/,
    another: 'Palaamme asiaan mahdollisimman pian. ',
  },
} as const;

let desk: ServedDesk;
beforeAll(async () => {
  desk = await serveDesk({ port: 0 });
});
afterAll(() => desk?.close());

test.each(['fi', 'en'] as const)(
  'a rule that is dismissed again and again offers to rest, rests, and shows its counts in Settings, %s',
  async (language) => {
    const { chat, rule, typed, used, another } = DRAFTS[language];
    const harness = await launch({ language });
    try {
      const page = await harness.openPage(`${desk.url}?lang=${language}&speed=4#${chat}`);
      const panel = await harness.openPanel(page);
      await panel.locator('[data-view="live"]').waitFor();
      const reply = page.locator('textarea#reply');
      const finding = panel.locator(`[data-finding][data-rule="${rule}"]`);
      for (const [place, words] of typed.entries()) {
        await page.bringToFront();
        await reply.fill('');
        await reply.click();
        await page.keyboard.type(words);
        await finding.locator('[data-action="dismiss"]').click();
        await finding.locator('[data-action="dismiss-here"]').click();
        await panel.locator('[data-notice="dismissed"]').waitFor();
        await finding.waitFor({ state: 'detached' });
        const rest = panel.locator('[data-action="rest"]');
        expect(await rest.count()).toBe(place === typed.length - 1 ? 1 : 0);
      }
      await panel.locator('[data-action="rest"]').click();
      await panel.locator('[data-action="rest"]').waitFor({ state: 'detached' });

      await page.bringToFront();
      await page.keyboard.type(typed[0]);
      await page.waitForTimeout(1000);
      expect(await finding.count()).toBe(0);

      await page.goto(`chrome-extension://${harness.extensionId}/options.html`);
      await page.locator('[data-use]', { hasText: used }).waitFor({ state: 'attached' });
      // The rule that rests comes first; back on and stronger it is marked so in the panel.
      await page.locator(`[data-severity-of="${rule}"]`).selectOption('1');
      await page
        .locator('li', { has: page.locator(`[data-severity-of="${rule}"]`) })
        .getByRole('checkbox')
        .check();
      await page.goBack();
      const again = await harness.openPanel(page);
      await page.locator('textarea#reply').fill(another);
      await again.locator(`[data-finding][data-rule="${rule}"][data-severity="1"]`).waitFor();
    } finally {
      await harness.close();
    }
  },
);
