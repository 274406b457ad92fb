import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'tidio',
  name: 'Tidio',
  channel: 'chat',
  detect: { url: ['https://www.tidio.com/panel/*'], marks: ['#app-content'] },
  confidence: 'weak',
  seenAt: '2024-10',
  unknown: ['messages', 'authors', 'notes', 'mode'],
  page: {
    ticketId: '/conversations/(?:[a-z_-]+/)?([0-9a-f]{32})',
    thread: [],
    message: [],
    body: [],
    authors: [],
    composers: [{ selector: ['textarea[data-test-id="new-message-textarea"]'], mode: 'unknown' }],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://www.tidio.com/panel/inbox/conversations/unassigned/0123456789abcdef0123456789abcdef',
      page: 'tidio-en',
      title: 'Tidio',
      conversation: '0123456789abcdef0123456789abcdef',
      composer: 'unknown',
      reads: [],
    },
  ],
  not: ['https://www.tidio.com/pricing/', 'https://www.tidio.com.evil.example/panel/'],
} satisfies AdapterExamples;
