import type { Adapter, AdapterExamples } from '../types';

/** Mail conversations; of the other channels only the reply box is known. */
export default {
  id: 'trengo',
  name: 'Trengo',
  channel: 'email',
  detect: {
    url: ['https://app.trengo.com/tickets/*', 'https://app.trengo.eu/tickets/*'],
    marks: ['[data-test="main-navigation-inbox"]', '.email-body, .comment-composer__tab'],
  },
  confidence: 'medium',
  seenAt: '2025-01',
  page: {
    ticketId: '/tickets/(\\d+)',
    thread: ['body:has(.email-body)'],
    message: ['.email-body, .bg-sun-100.border-sun-300'],
    body: [':scope'],
    authors: [
      { kind: 'selector', selector: '.bg-sun-100.border-sun-300', author: 'note' },
      { kind: 'selector', selector: '.email-body.is-inbound-mail', author: 'customer' },
      { kind: 'selector', selector: '.email-body:not(.is-inbound-mail)', author: 'agent' },
    ],
    composers: [
      {
        selector: ['#privateComposer[contenteditable="true"]', '#privateComposer [contenteditable="true"]'],
        mode: 'internal',
      },
      {
        selector: ['.fr-element.fr-view[contenteditable="true"]:not(#privateComposer *)'],
        mode: [
          {
            kind: 'present',
            selector: '.comment-composer__tab.tab-public-reply.comment-composer__selected-tab',
            mode: 'public',
          },
          {
            kind: 'present',
            selector: '.comment-composer__tab.tab-note.comment-composer__selected-tab',
            mode: 'internal',
          },
        ],
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://app.trengo.com/tickets/4471',
      page: 'trengo-en',
      title: 'Trengo',
      conversation: '4471',
      composer: 'public',
      reads: [
        { author: 'customer', text: 'Hello,\n\nwhere is my parcel?' },
        { author: 'note', text: 'The carrier has lost it.' },
        { author: 'agent', text: 'I will ask the carrier.' },
      ],
    },
  ],
  not: ['https://app.trengo.com/settings', 'https://app.trengo.com.evil.example/tickets/1'],
} satisfies AdapterExamples;
