import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'giosg',
  name: 'giosg',
  channel: 'chat',
  detect: { url: ['https://service.giosg.com/*'], marks: ['body'] },
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
      url: 'https://service.giosg.com/console',
      page: 'giosg',
      title: 'giosg',
      reads: [],
    },
  ],
  not: ['https://www.giosg.com/', 'https://service.giosg.com.evil.example/'],
} satisfies AdapterExamples;
