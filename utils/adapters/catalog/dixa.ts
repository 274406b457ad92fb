import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'dixa',
  name: 'Dixa',
  channel: 'mixed',
  detect: { url: ['https://*.dixa.com/conversation/*'], marks: ['.conversation-view__main'] },
  confidence: 'weak',
  seenAt: '2026-05',
  unknown: ['messages', 'authors', 'notes', 'composer', 'mode'],
  page: {
    ticketId: '/conversation/(\\d+)',
    thread: [],
    message: [],
    body: [],
    authors: [],
    title: { selector: ['.conversation-view__main [class^="conversationHeader__"] [class^="headline__"] p'] },
    composers: [],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://acme.dixa.com/conversation/4471',
      page: 'dixa-en',
      title: 'Parcel is late',
      conversation: '4471',
      reads: [],
    },
  ],
  not: ['https://acme.dixa.com/settings'],
} satisfies AdapterExamples;
