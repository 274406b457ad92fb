import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'help-scout',
  name: 'Help Scout',
  channel: 'email',
  detect: {
    url: ['https://secure.helpscout.net/conversation*', 'https://app.helpscout.com/conversation*'],
    marks: ['#js-wrap, #tkContent, [data-cy="ConversationHeader.Actions"]'],
  },
  confidence: 'medium',
  seenAt: '2026-05',
  // Only the customer's own are marked: what an agent wrote and what is a note cannot be told apart.
  unknown: ['authors', 'notes', 'mode'],
  page: {
    ticketId: '/conversations?/(\\d+)',
    thread: ['[data-testid="ThreadContainer"]', '#convo-main', '#tkContent'],
    message: ['li > div[id^="thread-"]', 'article.thread'],
    body: [
      '[class*="is-wide-layout"]:not([data-testid])',
      'section.messageBody .message',
      'section.messageBody',
    ],
    authorName: ['span[data-nocollapse="true"]'],
    authors: [
      { kind: 'selector', selector: '.is-customer', author: 'customer' },
      { kind: 'selector', selector: 'article.thread.customer', author: 'customer' },
    ],
    title: { selector: ['[data-cy="EditableTextarea"]', '#subjectLine', 'title'], without: '^#\\d+\\s*' },
    composers: [
      {
        selector: [
          '[data-testid="reply-editor"] [data-slate-editor="true"]',
          '[data-cy="ConvoEditor"] [data-slate-editor="true"]',
          '[data-testid="reply-bar"] [data-slate-editor="true"]',
        ],
        mode: 'unknown',
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://secure.helpscout.net/conversation/2100/318/?folderId=4',
      page: 'help-scout-en',
      title: 'Parcel is late',
      conversation: '2100',
      composer: 'unknown',
      reads: [
        { author: 'customer', name: 'John Smith', text: 'My parcel is late.' },
        { author: 'unknown', name: 'Anna', text: 'I will ask the carrier.' },
      ],
    },
    {
      url: 'https://secure.helpscout.net/conversation/2101/319',
      page: 'help-scout-legacy-en',
      title: 'Refund',
      conversation: '2101',
      reads: [
        { author: 'customer', text: 'Where is my refund?' },
        { author: 'unknown', text: 'It was paid on Monday.' },
      ],
    },
  ],
  not: [
    'https://secure.helpscout.net/mailbox/4/',
    'https://secure.helpscout.net.evil.example/conversation/1/2',
  ],
} satisfies AdapterExamples;
