import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'zoho-desk',
  name: 'Zoho Desk',
  channel: 'email',
  detect: {
    url: [
      'https://desk.zoho.com/agent/*',
      'https://desk.zoho.eu/agent/*',
      'https://desk.zoho.in/agent/*',
      'https://desk.zoho.com.au/agent/*',
      'https://desk.zoho.jp/agent/*',
      'https://desk.zoho.com.cn/agent/*',
    ],
    marks: ['.zd_v2-ticketdetailview-container'],
  },
  confidence: 'medium',
  seenAt: '2026-05',
  unknown: ['authors', 'composer', 'mode'],
  page: {
    ticketId: '/tickets/details/(\\d+)',
    panes: ['.zd_v2-ticketdetailview-container[data-id="subTab_{ticket}"]'],
    thread: [':has(.zd_v2-conversationlistcommon-contentWrapper)'],
    message: ['.zd_v2-conversationlistcommon-contentWrapper'],
    body: ['[data-id="threadContent"]', '[data-id="content"]'],
    authors: [
      // A comment may be public; until that shows, it is the team's.
      { kind: 'selector', selector: '[data-id="content"]', author: 'note' },
    ],
    title: { selector: ['[data-id="caseSubjectText"]'] },
    composers: [],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://desk.zoho.eu/agent/acme/support/tickets/details/3180001',
      page: 'zoho-desk-en',
      title: 'Parcel is late',
      conversation: '3180001',
      reads: [
        { author: 'unknown', text: 'My parcel is late.' },
        { author: 'note', text: 'The carrier has lost it.' },
      ],
    },
  ],
  not: [
    'https://desk.zoho.evil.example/agent/acme/tickets/details/1',
    'https://desk.zoho.eu/portal/acme/tickets/1',
  ],
} satisfies AdapterExamples;
