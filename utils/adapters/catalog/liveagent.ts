import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'liveagent',
  name: 'LiveAgent',
  channel: 'mixed',
  detect: { url: ['https://*.ladesk.com/agent/*', '*/agent/*'], marks: ['.ConversationDetailsView'] },
  confidence: 'weak',
  seenAt: '2026-05',
  unknown: ['messages', 'authors', 'notes', 'composer', 'mode'],
  page: {
    ticketId: '#Conversation;id=([^;&]+)',
    thread: [],
    message: [],
    body: [],
    authors: [],
    title: { selector: ['.ConversationHeaderSubject'] },
    composers: [],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://acme.ladesk.com/agent/#Conversation;id=AB12CD',
      page: 'liveagent-en',
      title: 'Parcel is late',
      conversation: 'AB12CD',
      reads: [],
    },
  ],
  not: ['https://acme.ladesk.com/submit_ticket'],
} satisfies AdapterExamples;
