import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'missive',
  name: 'Missive',
  channel: 'email',
  detect: { url: ['https://mail.missiveapp.com/*'], marks: ['body'] },
  confidence: 'weak',
  seenAt: '2026-01',
  unknown: ['messages', 'authors', 'notes', 'composer', 'mode'],
  page: {
    ticketId: '/conversations/([0-9a-f-]{36})',
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
      url: 'https://mail.missiveapp.com/#inbox/conversations/0a1b2c3d-0000-4000-8000-000000000001',
      page: 'missive',
      title: 'Missive',
      conversation: '0a1b2c3d-0000-4000-8000-000000000001',
      reads: [],
    },
  ],
  not: ['https://missiveapp.com/'],
} satisfies AdapterExamples;
