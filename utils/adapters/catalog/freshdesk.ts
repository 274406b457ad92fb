import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'freshdesk',
  name: 'Freshdesk',
  channel: 'email',
  detect: {
    // Also on the customers' own domains.
    url: ['https://*.freshdesk.com/a/tickets/*', '*/a/tickets/*'],
    marks: ['.ticket-details__item'],
  },
  confidence: 'high',
  seenAt: '2026-05',
  // A reply and a note are written in the same editor, and nothing lasting tells which it is.
  unknown: ['mode'],
  page: {
    ticketId: '/a/tickets/(\\d+)',
    thread: ['#ticket-details', '.ticket-details-wrapper'],
    message: ['.ticket-details__item'],
    // The reply box is in such a block as well.
    skip: ['.ticket-details__item:has(.rich-editor)'],
    body: [
      '.ticket_note[data-note-id]',
      '[data-test-id="conversation-content-wrapper"]',
      '.ticket-details__item__content .text__content',
      '.ticket-details__item__content',
    ],
    authorName: ['[data-test-id="user-name"]'],
    authors: [
      { kind: 'selector', selector: '.ticket-details__requestor, .requestor', author: 'customer' },
      // Replies of people who did not open the ticket look like this, too: not the customer's for certain.
      { kind: 'selector', selector: '.ticket-details__privatenote', author: 'note' },
      { kind: 'selector', selector: '[data-test-is-agent="true"]', author: 'agent' },
      { kind: 'selector', selector: '.ticket-details__item', author: 'agent' },
    ],
    title: { selector: ['title'], without: '^\\[#\\d+\\]\\s*|\\s*:[^:]*$' },
    composers: [{ selector: ['.rich-editor .fr-element.fr-view[contenteditable="true"]'], mode: 'unknown' }],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://acme.freshdesk.com/a/tickets/318',
      page: 'freshdesk-fi',
      title: 'Lasku 3310 on väärin',
      conversation: '318',
      composer: 'unknown',
      reads: [
        { author: 'customer', name: 'Aino Mäkelä', text: 'Hei,\n\nlasku 3310 on väärin.' },
        { author: 'note', name: 'Anna', text: 'Hyvitys on aiheellinen.' },
        { author: 'agent', name: 'Anna', text: 'Hei Aino, selvitän asian.' },
        { author: 'customer', name: 'Aino Mäkelä', text: 'Kiitos!' },
      ],
    },
    {
      url: 'https://tuki.yritys.example/a/tickets/319?filter=new',
      page: 'freshdesk-own-domain',
      title: 'Question',
      conversation: '319',
      reads: [{ author: 'customer', name: 'John', text: 'Do you ship to Åland?' }],
    },
  ],
  not: ['https://acme.freshdesk.com/a/dashboard/default', 'https://acme.freshdesk.com/support/tickets/318'],
} satisfies AdapterExamples;
