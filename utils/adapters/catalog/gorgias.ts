import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'gorgias',
  name: 'Gorgias',
  channel: 'mixed',
  detect: { url: ['https://*.gorgias.com/app/*'], marks: ['body'] },
  confidence: 'weak',
  seenAt: '2026-08',
  unknown: ['messages', 'authors', 'notes', 'composer', 'mode'],
  page: {
    ticketId: '/app/(?:views/\\d+|ticket)/(\\d+)',
    thread: [],
    message: [],
    body: [],
    authors: [],
    composers: [],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://acme.gorgias.com/app/views/12/4471',
      page: 'gorgias',
      title: 'Gorgias',
      conversation: '4471',
      reads: [],
    },
  ],
  not: ['https://www.gorgias.com/', 'https://acme.gorgias.com.evil.example/app/ticket/1'],
} satisfies AdapterExamples;
