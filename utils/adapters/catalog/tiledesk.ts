import type { Adapter, AdapterExamples } from '../types';

/** The dashboard's conversation; the agents' chat application is another page in a frame. */
export default {
  id: 'tiledesk',
  name: 'Tiledesk',
  channel: 'chat',
  detect: { url: ['*/dashboard/*'], marks: ['#chat-wpr .chat-body'] },
  confidence: 'high',
  seenAt: '2026-05',
  page: {
    ticketId: '/wsrequest/([^/?#]+)',
    thread: ['#chat-wpr .chat-body'],
    message: ['.bubble'],
    body: ['p.message'],
    authorName: ['p.name'],
    authors: [
      { kind: 'selector', selector: '.bubble.internal-note', author: 'note' },
      { kind: 'selector', selector: '.bubble.alt', author: 'agent' },
      { kind: 'selector', selector: '.bubble:not(.alt)', author: 'customer' },
    ],
    title: { selector: ['input[data-id="ticket-subject"]'] },
    composers: [
      { selector: ['textarea.send-message-texarea'], mode: 'public' },
      { selector: ['.ws_msgs_note__textarea textarea'], mode: 'internal' },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://desk.example/dashboard/#/project/6a/wsrequest/support-group-6a-9f/messages',
      page: 'tiledesk-en',
      title: 'Refund',
      conversation: 'support-group-6a-9f',
      composer: 'public',
      reads: [
        { author: 'customer', name: 'Guest 12', text: 'Where is my refund?' },
        { author: 'agent', name: 'Anna', text: 'Let me look.' },
        { author: 'note', name: 'Anna', text: 'Paid on Monday.' },
      ],
    },
  ],
  not: ['https://desk.example/chat/#/conversation-detail/support-group-6a-9f'],
} satisfies AdapterExamples;
