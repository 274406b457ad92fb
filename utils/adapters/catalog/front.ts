import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'front',
  name: 'Front',
  channel: 'email',
  detect: {
    url: ['https://*.frontapp.com/*'],
    marks: [
      "[class*='conversationTopbar__StyledConversationTopbar'], [class*='conversationSubjectWrapper__StyledSubjectContainerDiv']",
    ],
  },
  confidence: 'weak',
  seenAt: '2026-05',
  unknown: ['messages', 'authors', 'notes', 'composer', 'mode'],
  page: {
    ticketId: '/open/(\\w+)|/inboxes/(?:[^?#]*/)?(\\d+)(?:[?#]|$)',
    thread: [],
    message: [],
    body: [],
    authors: [],
    title: { selector: ["[class*='conversationSubjectWrapper__StyledSubjectContainerDiv'] span"] },
    composers: [],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://app.frontapp.com/inboxes/teams/folders/12/unassigned/4471',
      page: 'front-en',
      title: 'Parcel is late',
      conversation: '4471',
      reads: [],
    },
  ],
  not: ['https://front.com/', 'https://app.frontapp.com.evil.example/open/cnv_1'],
} satisfies AdapterExamples;
