import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'freshchat',
  name: 'Freshchat',
  channel: 'chat',
  detect: { url: ['https://*.myfreshworks.com/crm/messaging/*'], marks: ['body'] },
  confidence: 'weak',
  seenAt: '2026-01',
  unknown: ['messages', 'authors', 'notes', 'composer', 'mode'],
  page: {
    ticketId: '/conversation/(\\d+)',
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
      url: 'https://acme.myfreshworks.com/crm/messaging/a/12/inbox/3/conversation/88',
      page: 'freshchat',
      title: 'Freshchat',
      conversation: '88',
      reads: [],
    },
  ],
  not: ['https://acme.myfreshworks.com/crm/sales/contacts/4'],
} satisfies AdapterExamples;
