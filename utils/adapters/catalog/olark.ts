import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'olark',
  name: 'Olark',
  channel: 'chat',
  detect: { url: ['https://chat.olark.com/*'], marks: ['body'] },
  confidence: 'weak',
  seenAt: '2026-01',
  unknown: ['messages', 'authors', 'notes', 'composer', 'mode'],
  page: {
    ticketId: '(?!)',
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
      url: 'https://chat.olark.com/',
      page: 'olark',
      title: 'Olark',
      reads: [],
    },
  ],
  not: ['https://www.olark.com/'],
} satisfies AdapterExamples;
