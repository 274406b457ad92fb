import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'uvdesk',
  name: 'UVdesk',
  channel: 'email',
  detect: { url: ['*/ticket/view/*'], marks: ['.uv-ticket-scroll-region', '.uv-ticket-head h1'] },
  confidence: 'high',
  seenAt: '2025-09',
  page: {
    ticketId: '/ticket/view/(\\d+)',
    thread: ['.uv-ticket-scroll-region'],
    message: ['.uv-ticket-main'],
    body: ['.uv-ticket-main-rt .message', '.message'],
    authorName: ['.uv-ticket-member-name'],
    authors: [
      { kind: 'selector', selector: '.uv-ticket-note-agent', author: 'note' },
      { kind: 'selector', selector: '.uv-ticket-note', author: 'system' },
      // Whose page a name leads to says what they are.
      { kind: 'selector', selector: 'a.uv-ticket-member-name[href*="/customer/"]', author: 'customer' },
      {
        kind: 'selector',
        selector: 'a.uv-ticket-member-name[href*="/agent/"], a.uv-ticket-member-name[href*="/account"]',
        author: 'agent',
      },
    ],
    sentAt: { selector: ['.uv-ticket-strip .timeago[data-timestamp]'], attribute: 'data-timestamp' },
    title: { selector: ['.uv-ticket-head h1'] },
    more: ['.uv-ticket-count-stat'],
    composers: [
      {
        selector: ['.uv-ticket-reply .uv-tab-view-active iframe[id$="_ifr"] >>> body'],
        mode: [
          { kind: 'present', selector: '.uv-ticket-reply #reply.uv-tab-view-active', mode: 'public' },
          { kind: 'present', selector: '.uv-ticket-reply #note.uv-tab-view-active', mode: 'internal' },
        ],
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://uv.example/en/member/ticket/view/8',
      page: 'uvdesk-en',
      title: 'Parcel is late',
      conversation: '8',
      composer: 'internal',
      partial: 'more',
      times: ['2026-03-16T08:00:00.000Z', '2026-03-16T09:00:00.000Z'],
      reads: [
        { author: 'customer', name: 'John Smith', text: 'My parcel is five days late.' },
        { author: 'agent', name: 'Anna', text: 'I will ask the carrier.' },
      ],
    },
  ],
  not: ['https://uv.example/en/member/tickets'],
} satisfies AdapterExamples;
