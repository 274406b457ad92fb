import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'frappe-helpdesk',
  name: 'Frappe Helpdesk',
  channel: 'email',
  detect: {
    url: ['*/helpdesk/tickets/*'],
    marks: ['link[href*="/assets/helpdesk/desk/"]', '.activities, .comm-area'],
  },
  confidence: 'high',
  seenAt: '2026-07',
  // The boxes for a mail and for a comment are told apart only by what they look like.
  unknown: ['mode'],
  page: {
    ticketId: '/helpdesk/tickets/([^/?#]+)',
    thread: ['.activities'],
    message: ['.activity[id]'],
    skip: [
      '.activity:not([id^="communication-"], [id^="comment-"]):not(:has([id^="communication-"], [id^="comment-"]))',
    ],
    body: [
      '[id^="communication-"] iframe >>> body',
      '[id^="comment-"] .ProseMirror',
      '[id^="comment-"] .prose-f',
    ],
    authorName: ['[id^="communication-"] span', '[id^="comment-"] span'],
    authors: [
      { kind: 'selector', selector: '[id^="comment-"]', author: 'note' },
      // Nothing says which mail is the agent's: only the contact's name tells the customer.
      { kind: 'name', among: 'p.text-2xl-medium', author: 'customer' },
    ],
    composers: [{ selector: ['.comm-area .ProseMirror[contenteditable="true"]'], mode: 'unknown' }],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://desk.example/helpdesk/tickets/302?view=open',
      page: 'frappe-helpdesk-en',
      title: 'Ticket 302',
      conversation: '302',
      composer: 'unknown',
      reads: [
        { author: 'customer', name: 'John Smith', text: 'I cannot sign in.' },
        { author: 'note', name: 'Anna', text: 'Locked since Monday.' },
        { author: 'unknown', name: 'Anna', text: 'Hello John, please try again.' },
      ],
    },
  ],
  not: ['https://desk.example/helpdesk/tickets', 'https://desk.example/helpdesk/kb'],
} satisfies AdapterExamples;
