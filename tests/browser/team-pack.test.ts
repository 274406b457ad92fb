import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedDesk, serveDesk } from '../demo/server.mjs';
import { launch } from './harness/launch';

/** What a team agrees on, and a draft that goes against it. */
const TEAMS = {
  en: {
    chat: 'en-marquee-poles',
    house: 'consignment',
    customer: 'parcel',
    typed: 'The consignment is in our yard. To be honest, the poles are wooden. ',
    better: 'The parcel is in our yard. To be honest, the poles are wooden. ',
    value: 'Value: Honesty',
    reply: ['Poles', "We'll write to you soon."],
    conflict: 'delivery',
  },
  fi: {
    chat: 'fi-synttaripyora',
    house: 'kolli',
    customer: 'paketti',
    typed: 'Kollisi on pihallamme. Rehellisesti sanottuna poljin on puuta. ',
    better: 'Pakettisi on pihallamme. Rehellisesti sanottuna poljin on puuta. ',
    value: 'Arvo: Rehellisyys',
    reply: ['Poljin', 'Vastaamme sinulle pian.'],
    conflict: 'lähetys',
  },
} as const;

let desk: ServedDesk;
beforeAll(async () => {
  desk = await serveDesk({ port: 0 });
});
afterAll(() => desk?.close());

test.each(['fi', 'en'] as const)(
  'what a team agrees on is written in Settings, checked on the draft, shared as a file and merged with a look before, %s',
  async (language) => {
    const { chat, house, customer, typed, better, value, reply, conflict } = TEAMS[language];
    const harness = await launch({ language });
    try {
      const settings = await harness.openExtensionPage('options.html#pack');
      const part = (name: string) => settings.locator(`[data-pack-part="${name}"]`);
      const add = async (name: string, fields: Readonly<Record<string, string>>) => {
        await open(settings, name);
        for (const [field, text] of Object.entries(fields))
          await part(name).locator(`[data-pack-form] [name="${field}"]`).fill(text);
        await part(name).locator('[data-pack-form] button[type="submit"]').click();
      };

      await add('glossary', { house: '(a|b)+', customer });
      await part('glossary').locator('[data-pack-form] .note.bad').waitFor();
      await add('glossary', { house, customer });
      await part('glossary').locator('[data-pack-entry]', { hasText: customer }).waitFor();
      await add('replies', { title: reply[0], text: reply[1] });
      await part('replies').locator('[data-reply-findings]').waitFor();

      const [download] = await Promise.all([
        settings.waitForEvent('download'),
        settings.locator('[data-action="export-pack"]').click(),
      ]);
      const exported = await readFile(await download.path(), 'utf8');
      const pack = JSON.parse(exported);
      expect(pack.format).toBe('kuule-pack/1');
      expect(pack.glossary).toEqual([{ language, house, customer }]);

      const choose = (text: string) =>
        settings
          .locator('[data-pack-files] input[type="file"]')
          .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await choose('{');
      await settings.locator('[data-pack-report] .note.bad').waitFor();
      await choose(exported);
      await settings.locator('[data-pack-preview]').waitFor();
      expect(await settings.locator('[data-action="merge"]').count()).toBe(0);
      await settings.locator('[data-action="cancel-import"]').click();

      await choose(JSON.stringify({ ...pack, glossary: [{ language, house, customer: conflict }] }));
      await settings.locator('[data-pack-preview] input[value="theirs"]').check({ force: true });
      await settings.locator('[data-action="merge"]').click();
      const entry = part('glossary').locator('[data-pack-entry]');
      await entry.filter({ hasText: conflict }).waitFor();
      await settings.locator('[data-action="undo-pack"]').click();
      await entry.filter({ hasText: customer }).waitFor();

      await settings.locator('[data-action="example-pack"]').click();
      await settings.locator('[data-action="merge"]').click();
      await open(settings, 'values');
      expect(await part('values').locator('[data-pack-entry]').count()).toBe(26);
      await settings.reload();
      await open(settings, 'values');
      expect(await part('values').locator('[data-pack-entry]').count()).toBe(26);

      const page = await harness.openPage(`${desk.url}?lang=${language}&speed=4#${chat}`);
      const panel = await harness.openPanel(page);
      await panel.locator('[data-view="live"]').waitFor();
      const composer = page.locator('textarea#reply');
      await composer.click();
      await page.keyboard.type(typed);
      await panel.locator('[data-finding]', { hasText: value }).waitFor();
      const finding = panel.locator(`[data-finding][data-rule="pack/glossary/${language}/${house}"]`);
      await finding.locator('[data-action="apply"]').click();
      await finding.waitFor({ state: 'detached' });
      expect(await composer.inputValue()).toBe(better);
    } finally {
      await harness.close();
    }
  },
);

async function open(settings: Page, part: string): Promise<void> {
  const details = settings.locator(`[data-pack-part="${part}"]`);
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  await details.locator('[data-pack-form]').last().waitFor();
}
