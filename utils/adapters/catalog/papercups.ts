import type { Adapter, AdapterExamples } from '../types';

/** Not kept up since 2022; its classes are hashes. */
export default {
  id: 'papercups',
  name: 'Papercups',
  channel: 'chat',
  detect: { url: ['*/conversations/*', '*/inboxes/*'], marks: ['textarea.TextArea--transparent'] },
  confidence: 'weak',
  seenAt: '2022-01',
  unknown: ['messages', 'authors', 'notes', 'mode'],
  page: {
    ticketId: '/conversations/(?:[^/?#]+/)?([^/?#]+)',
    thread: [],
    message: [],
    body: [],
    authors: [],
    composers: [{ selector: ['textarea.TextArea--transparent'], mode: 'unknown' }],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://papercups.example/conversations/all/c41',
      page: 'papercups-en',
      title: 'Papercups',
      conversation: 'c41',
      composer: 'unknown',
      reads: [],
    },
  ],
  not: ['https://papercups.example/settings'],
} satisfies AdapterExamples;
