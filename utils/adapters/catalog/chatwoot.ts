import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'chatwoot',
  name: 'Chatwoot',
  channel: 'mixed',
  detect: { url: ['*/app/accounts/*'], marks: ['.conversation-panel', '.reply-box'] },
  confidence: 'high',
  seenAt: '2026-01',
  page: {
    ticketId: '/app/accounts/\\d+/(?:[^?#]*/)?conversations?/(\\d+)',
    thread: ['ul.conversation-panel', '.conversation-panel'],
    message: ['[data-message-id]'],
    // E-mail stands in the page itself; text, activities and the rest are bubbles.
    body: [
      '[data-bubble-name="email"] .letter-render',
      '[data-bubble-name="text"] .prose',
      '[data-bubble-name]',
    ],
    authors: [
      // A private note is a bubble of the agent's with a lock; its colour is second to that.
      { kind: 'selector', selector: '.i-lucide-lock-keyhole', author: 'note' },
      { kind: 'selector', selector: '[data-bubble-name][class*="bg-n-solid-amber"]', author: 'note' },
      { kind: 'selector', selector: '[data-bubble-name="activity"]', author: 'system' },
      { kind: 'selector', selector: '[data-bubble-name][class*="bg-n-solid-iris"]', author: 'bot' },
      { kind: 'selector', selector: '.right-bubble', author: 'agent' },
      { kind: 'selector', selector: '.left-bubble', author: 'customer' },
    ],
    scroller: ['.conversation-panel'],
    channel: [{ kind: 'present', selector: '[data-bubble-name="email"]', channel: 'email' }],
    composers: [
      {
        selector: ['.reply-box .ProseMirror[contenteditable="true"]', '.reply-box textarea'],
        mode: [
          { kind: 'present', selector: '.reply-box.is-private', mode: 'internal' },
          { kind: 'present', selector: '.reply-box', mode: 'public' },
        ],
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://chat.example/app/accounts/2/inbox/4/conversations/318',
      page: 'chatwoot-chat-fi',
      title: 'Kaisa',
      conversation: '318',
      composer: 'public',
      reads: [
        { author: 'system', text: 'Keskustelu avattiin uudelleen' },
        { author: 'customer', text: 'moi! mun sovellus ei aukea enää päivityksen jälkeen' },
        { author: 'note', text: 'Sama vika kuin eilen?' },
        { author: 'agent', text: 'Hei Kaisa, katson heti.' },
        { author: 'bot', text: 'Kiitos, kun otit yhteyttä.' },
      ],
    },
    {
      url: 'https://support.example/app/accounts/1/conversations/77',
      page: 'chatwoot-email-en-note',
      title: 'Support',
      conversation: '77',
      composer: 'internal',
      channel: 'email',
      reads: [{ author: 'customer', text: 'Hello,\n\nthe second parcel has not come.' }],
    },
  ],
  not: ['https://chat.example/app/login', 'https://chat.example/accounts/2/conversations/318'],
} satisfies AdapterExamples;
