import { expect, test } from 'vitest';
import rt from '../../../utils/adapters/catalog/rt';
import { reportText } from '../../../utils/adapters/report';

const parts = {
  version: '1.2.3',
  browser: 'Chromium 150',
  adapter: rt,
  url: 'https://tuki.yritys.example/rt/Ticket/Display.html?id=4711&token=secret',
  health: {
    messages: 4,
    notes: 1,
    unknownAuthors: 2,
    composer: 'found',
    read: 'partial',
    reason: 'more',
    missing: ['title'],
  },
  diagnosis: {
    fields: { thread: [{ selector: '.history', found: 1 }], title: [{ selector: '#header h1', found: 0 }] },
    editor: 'textarea.messagebox',
    mode: 'public',
  },
} as const;

test('has versions, counts and selectors', () => {
  expect(reportText(parts)).toBe(
    `Kuule 1.2.3, Chromium 150
Helpdesk: Request Tracker (rt), verified, facts of ${rt.seenAt}
Page: */Ticket/Display.html*
Read: partial (more); 4 messages, 1 notes, 2 unknown authors
Reply box: found, textarea.messagebox, mode public
Missing: title
Found by selector:
  thread: 1 × .history
  title: 0 × #header h1`,
  );
});

test('has neither the address nor what is in it', () => {
  expect(reportText(parts)).not.toMatch(/yritys|4711|secret/);
});

test('says so when the page did not answer', () => {
  expect(reportText({ ...parts, diagnosis: undefined })).toMatch(/The page did not answer\.$/);
});
