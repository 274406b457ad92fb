import type { Adapter, AdapterExamples } from '../types';

/** Nothing but utility classes: fragile, so whatever does not fit is nobody's. */
export default {
  id: 'erxes',
  name: 'Erxes',
  channel: 'chat',
  detect: { url: ['*/frontline/inbox*'], marks: ['.read-only .bn-editor'] },
  confidence: 'medium',
  seenAt: '2026-08',
  unknown: ['notes'],
  page: {
    ticketId: '[?&]conversationId=([^&#]+)',
    thread: ['body:has(.read-only .bn-editor)'],
    message: ['.read-only:has(.bn-editor)'],
    body: ['.bn-editor'],
    authors: [
      { kind: 'selector', selector: '[class*="bg-warning"] .read-only', author: 'note' },
      { kind: 'selector', selector: '.justify-end .read-only', author: 'agent' },
      { kind: 'selector', selector: '.justify-start .read-only', author: 'customer' },
    ],
    composers: [
      {
        selector: ['.ProseMirror[contenteditable="true"]:not(.read-only *)'],
        mode: [
          {
            kind: 'present',
            selector: '.internal-note .ProseMirror[contenteditable="true"]',
            mode: 'internal',
          },
          {
            kind: 'present',
            selector: '.ProseMirror[contenteditable="true"]:not(.read-only *)',
            mode: 'public',
          },
        ],
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://erxes.example/frontline/inbox?conversationId=c41',
      page: 'erxes-en',
      title: 'Inbox',
      conversation: 'c41',
      composer: 'internal',
      reads: [
        { author: 'customer', text: 'Where is my parcel?' },
        { author: 'note', text: 'The carrier has lost it.' },
        { author: 'agent', text: 'Let me look.' },
        { author: 'unknown', text: 'Who wrote this?' },
      ],
    },
  ],
  not: ['https://erxes.example/frontline/settings'],
} satisfies AdapterExamples;
