import { afterAll, beforeAll, test } from 'vitest';
import { type ServedDesk, serveDesk } from '../demo/server.mjs';
import { draftsOverTwoDays } from './draftJourney';
import { chooseEditor, deskAddress } from './harness/deskPage';

const MAILS = {
  fi: { one: 'fi-lasku-kahdesti', other: 'fi-vaara-koko' },
  en: { one: 'en-two-invoices', other: 'en-wrong-size' },
} as const;
const BOXES = { rich: '#reply-rich', plain: '#reply' } as const;

let desk: ServedDesk;
beforeAll(async () => {
  desk = await serveDesk({ port: 0 });
});
afterAll(() => desk?.close());

test.each([
  ['fi', 'rich'],
  ['en', 'plain'],
] as const)(
  'a draft on the demo desk: applied, undone and filled in by keyboard, dismissed three ways, also after a restart, %s, %s editor',
  (language, editor) =>
    draftsOverTwoDays({
      language,
      enter: (page) => page.goto(deskAddress(desk.url, MAILS[language].one)),
      open: async (page, _, conversation) => {
        const id = MAILS[language][conversation];
        await page.goto(deskAddress(desk.url, id));
        await page.locator(`main[data-conversation-id="${id}"]`).waitFor();
        await chooseEditor(page, editor);
        return page.locator(BOXES[editor]);
      },
    }),
);
