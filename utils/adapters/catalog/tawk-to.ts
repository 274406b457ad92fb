import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'tawk-to',
  name: 'tawk.to',
  channel: 'chat',
  detect: { url: ['https://dashboard.tawk.to/*'], marks: ['.tawk-smooth-scroll'] },
  confidence: 'high',
  seenAt: '2026-01',
  page: {
    ticketId: '#/inbox/[^/?#]+/(?:[^/?#]+/)*([^/?#]+)',
    // The address need not say which chat is open; its first message does.
    conversation: { selector: ['.tawk-smooth-scroll [id^="blockId-"]'], attribute: 'id' },
    // Chats that were open before stay in the page, out of sight.
    thread: ['.tawk-smooth-scroll:has([id^="blockId-"])'],
    message: ['[id^="blockId-"]'],
    body: ['.tawk-message', '.tawk-log-message-text'],
    bodies: 'all',
    authorName: ['.tawk-text-grey-2.tawk-text-regular-1'],
    authors: [
      { kind: 'selector', selector: '.tawk-log-message-text', author: 'system' },
      // Only names tell the two apart, and the visitor's stands in the details.
      { kind: 'name', among: '.tawk-contact-details-card input', author: 'customer', otherwise: 'agent' },
    ],
    composers: [{ selector: ['div.tawk-message-input[contenteditable="true"]'], mode: 'public' }],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://dashboard.tawk.to/#/chat',
      page: 'tawk-to-fi',
      title: 'tawk.to',
      conversation: 'blockId-21',
      composer: 'public',
      reads: [
        { author: 'system', text: 'Jani avasi keskustelun' },
        { author: 'customer', name: 'Jani', text: 'netti pätkii taas' },
        { author: 'agent', name: 'Anna', text: 'Hei Jani!' },
      ],
    },
  ],
  not: ['https://www.tawk.to/', 'https://dashboard.tawk.to.evil.example/'],
} satisfies AdapterExamples;
