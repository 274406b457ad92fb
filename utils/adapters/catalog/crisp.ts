import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'crisp',
  name: 'Crisp',
  channel: 'chat',
  detect: { url: ['https://app.crisp.chat/website/*'], marks: ['.c-conversation-box-content'] },
  confidence: 'high',
  seenAt: '2026-08',
  // The tabs above the reply box (reply, note) have not been seen.
  unknown: ['mode'],
  page: {
    ticketId: '/inbox/(session_[0-9a-f-]+)',
    thread: ['.c-conversation-box-content'],
    message: ['.c-conversation-box-content-message'],
    body: ['.c-conversation-box-content-message-bubble__content'],
    bodies: 'all',
    authorName: ['.c-conversation-box-content-message__avatar-tooltip .c-base-tooltip__default'],
    authors: [
      { kind: 'selector', selector: '.c-conversation-box-content-message-bubble--note', author: 'note' },
      { kind: 'selector', selector: '.c-conversation-box-content-message--user', author: 'customer' },
      { kind: 'selector', selector: '.c-conversation-box-content-message--operator', author: 'agent' },
      { kind: 'selector', selector: '.c-conversation-box-content-message', author: 'system' },
    ],
    // The name stands at the last message of a run.
    grouped: {
      selector:
        '.c-conversation-box-content-message:not(:has(.c-conversation-box-content-message__avatar-tooltip))',
      like: 'next',
    },
    scroller: ['.c-conversation-box-content'],
    composers: [
      {
        selector: [
          '.c-conversation-box__editor .c-editor-composer__field[contenteditable="true"]',
          '.c-conversation-box__editor textarea.c-editor-composer__field',
        ],
        mode: 'unknown',
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://app.crisp.chat/website/0a1b2c3d-0000-4000-8000-000000000001/inbox/session_9f8e7d6c-1111-4111-8111-000000000002/',
      page: 'crisp-fi',
      title: 'Crisp',
      conversation: 'session_9f8e7d6c-1111-4111-8111-000000000002',
      composer: 'unknown',
      reads: [
        { author: 'customer', name: 'Jani', text: 'netti pätkii taas' },
        { author: 'customer', name: 'Jani', text: 'mä oon kokeillut käynnistää uudestaan' },
        { author: 'agent', name: 'Anna', text: 'Hei Jani!' },
        { author: 'note', name: 'Anna', text: 'Sama kuin aamulla.' },
        { author: 'system', text: 'Jani vaihtoi sivua' },
      ],
    },
  ],
  not: ['https://app.crisp.chat/settings/', 'https://crisp.chat/en/'],
} satisfies AdapterExamples;
