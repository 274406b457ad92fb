import { afterAll, beforeAll, describe, test } from 'vitest';
import { draftsOverTwoDays } from '../../browser/draftJourney';
import { login, openReply, openTicket, replyBox, startRt, stopRt, TICKETS } from './rt';

const AGENTS = {
  anna: {
    language: 'en',
    one: { ticket: TICKETS.english, title: 'Cannot sign in after the update' },
    other: { ticket: TICKETS.script, title: 'Refund for order #A-7781' },
  },
  mikko: {
    language: 'fi',
    one: { ticket: TICKETS.finnish, title: 'Lasku 3310 on väärin' },
    other: { ticket: TICKETS.finnishHtml, title: 'Tilaus 88231 ei oo tullut' },
  },
} as const;

afterAll(stopRt);

describe.each(['rich', 'plain'] as const)('a draft on Request Tracker, %s composer', (composer) => {
  beforeAll(() => startRt({ composer, fresh: true }));

  test.each(['anna', 'mikko'] as const)(
    'applied, undone and filled in by keyboard, dismissed three ways, also after a restart, %s',
    (agent) =>
      draftsOverTwoDays({
        language: AGENTS[agent].language,
        enter: (page) => login(page, agent),
        open: async (page, panel, conversation) => {
          const { ticket, title } = AGENTS[agent][conversation];
          await openTicket(page, ticket);
          await panel.locator('header h1', { hasText: title }).waitFor();
          await panel.locator('[data-point]').first().waitFor();
          await openReply(page, ticket);
          return replyBox(page, composer);
        },
      }),
  );
});
