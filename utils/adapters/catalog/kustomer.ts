import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'kustomer',
  name: 'Kustomer',
  channel: 'mixed',
  detect: { url: ['https://*.kustomerapp.com/app/*'], marks: ['[data-kt]'] },
  confidence: 'weak',
  seenAt: '2026-05',
  unknown: ['messages', 'authors', 'notes', 'mode'],
  page: {
    ticketId: '/customers/[0-9a-f]{24}/event/([0-9a-f]{24})|/customers/([0-9a-f]{24})',
    thread: [],
    message: [],
    body: [],
    authors: [],
    composers: [{ selector: ['.public-DraftEditor-content[contenteditable="true"]'], mode: 'unknown' }],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://acme.kustomerapp.com/app/customers/5f0c1a2b3c4d5e6f7a8b9c0d/event/6f0c1a2b3c4d5e6f7a8b9c0e',
      page: 'kustomer-en',
      title: 'Kustomer',
      conversation: '6f0c1a2b3c4d5e6f7a8b9c0e',
      composer: 'unknown',
      reads: [],
    },
  ],
  not: ['https://acme.kustomerapp.com.evil.example/app/customers/5f0c1a2b3c4d5e6f7a8b9c0d'],
} satisfies AdapterExamples;
