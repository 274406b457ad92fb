import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'reamaze',
  name: 'Re:amaze',
  channel: 'mixed',
  detect: { url: ['https://*.reamaze.com/admin/conversations/*'], marks: ['#messages-list'] },
  confidence: 'medium',
  seenAt: '2025-01',
  unknown: ['notes', 'mode'],
  page: {
    ticketId: '/admin/conversations/([^/?#]+)',
    thread: ['#messages-list'],
    message: ['li.message'],
    body: ['.message-body'],
    authors: [
      { kind: 'selector', selector: 'li.message.internal, li.message.note', author: 'note' },
      { kind: 'selector', selector: 'li.message.staff', author: 'agent' },
      { kind: 'selector', selector: 'li.message:not(.staff)', author: 'customer' },
    ],
    composers: [{ selector: ['textarea#message_body'], mode: 'unknown' }],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://acme.reamaze.com/admin/conversations/where-is-my-parcel-41',
      page: 'reamaze-en',
      title: 'Acme',
      conversation: 'where-is-my-parcel-41',
      composer: 'unknown',
      reads: [
        { author: 'customer', text: 'Where is my parcel?' },
        { author: 'agent', text: 'I will ask the carrier.' },
      ],
    },
  ],
  not: [
    'https://acme.reamaze.com/admin/dashboard',
    'https://acme.reamaze.com.evil.example/admin/conversations/a',
  ],
} satisfies AdapterExamples;
