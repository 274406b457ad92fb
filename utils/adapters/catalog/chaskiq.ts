import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'chaskiq',
  name: 'Chaskiq',
  channel: 'chat',
  detect: { url: ['*/apps/*/conversations/*'], marks: ['[id^="message-id-"]'] },
  confidence: 'medium',
  seenAt: '2024-10',
  page: {
    ticketId: '/conversations/([^/?#]+)',
    thread: [':has(> [id^="message-id-"])', 'body:has([id^="message-id-"])'],
    message: ['[id^="message-id-"]'],
    // Events are such blocks, too, without words of anybody.
    skip: ['[id^="message-id-"]:not(:has(.graf))'],
    body: ['.graf'],
    bodies: 'all',
    authors: [
      { kind: 'selector', selector: '[class*="yellow"]', author: 'note' },
      { kind: 'selector', selector: '.flex-row-reverse', author: 'agent' },
      { kind: 'selector', selector: '[id^="message-id-"]', author: 'customer' },
    ],
    sentAt: { selector: ['time[datetime]'], attribute: 'datetime' },
    composers: [
      {
        selector: [
          '.ProseMirror[contenteditable="true"]',
          '.public-DraftEditor-content[contenteditable="true"]',
        ],
        mode: [
          { kind: 'present', selector: '[style*="lemonchiffon"] [contenteditable="true"]', mode: 'internal' },
        ],
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://chaskiq.example/apps/ab12/conversations/c9',
      page: 'chaskiq-en',
      title: 'Chaskiq',
      conversation: 'c9',
      composer: 'internal',
      times: ['2026-03-16T08:00:00.000Z'],
      reads: [
        { author: 'customer', text: 'Where is my parcel?\n\nIt is late.' },
        { author: 'note', text: 'The carrier has lost it.' },
        { author: 'agent', text: 'Let me look.' },
      ],
    },
  ],
  not: ['https://chaskiq.example/apps/ab12/articles/c9'],
} satisfies AdapterExamples;
