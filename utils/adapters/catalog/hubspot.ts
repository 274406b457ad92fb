import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'hubspot',
  name: 'HubSpot',
  channel: 'mixed',
  detect: {
    url: [
      'https://app.hubspot.com/live-messages/*',
      'https://app.hubspot.com/help-desk/*',
      'https://app-*.hubspot.com/live-messages/*',
      'https://app-*.hubspot.com/help-desk/*',
    ],
    marks: ['[data-test-id="virtualParentRef"], [data-test-id="composer-send-button"]'],
  },
  confidence: 'high',
  seenAt: '2026-10',
  // Comments stand in blocks of their own, which are not read.
  unknown: ['notes'],
  page: {
    ticketId: '/live-messages/\\d+/inbox/(\\d+)|/help-desk/[^#?]*/ticket/(\\d+)',
    thread: ['[data-test-id="virtualParentRef"]'],
    message: [
      '[data-test-id="primary-message-visitor"], [data-test-id="primary-message-agent"], [data-test-id="primary-message-AUTOMATED"]',
    ],
    // Empty bubbles part the days, or show that somebody is typing.
    skip: [
      '[data-test-id^="primary-message-"]:not(:has([data-test-id="primary-message-content"]:not(:empty)))',
    ],
    body: ['[data-test-id="primary-message-content"]'],
    bodies: 'all',
    authors: [
      { kind: 'selector', selector: '[data-test-id="primary-message-visitor"]', author: 'customer' },
      { kind: 'selector', selector: '[data-test-id="primary-message-agent"]', author: 'agent' },
      { kind: 'selector', selector: '[data-test-id="primary-message-AUTOMATED"]', author: 'bot' },
    ],
    title: {
      selector: [
        '[data-test-id="ticket-header-name-link"] span',
        '[data-selenium-test="highlightTitle"]',
        '[data-test-id="sticky-subject-header"]',
      ],
    },
    scroller: ['[data-test-id="virtualParentRef"]'],
    channel: [
      { kind: 'address', pattern: '#(?:live-chat|whatsapp)$', channel: 'chat' },
      { kind: 'address', pattern: '#email$', channel: 'email' },
    ],
    composers: [
      {
        // The editor nearest to the send button: the page may hold others.
        selector: [
          ':has(> [data-test-id="composer-send-button"]) [contenteditable="true"]',
          ':has(> * > [data-test-id="composer-send-button"]) [contenteditable="true"]',
          ':has(> * > * > [data-test-id="composer-send-button"]) [contenteditable="true"]',
          ':has(> * > * > * > [data-test-id="composer-send-button"]) [contenteditable="true"]',
        ],
        mode: [
          { kind: 'address', pattern: '#comment$', mode: 'internal' },
          { kind: 'address', pattern: '#(?:email|live-chat|whatsapp)$', mode: 'public' },
        ],
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://app-eu1.hubspot.com/live-messages/144/inbox/9001#live-chat',
      page: 'hubspot-inbox-en',
      title: 'Order 4471',
      conversation: '9001',
      composer: 'public',
      channel: 'chat',
      reads: [
        { author: 'bot', text: 'Hi! How can we help?' },
        { author: 'customer', text: 'My order 4471 is late.' },
        { author: 'agent', text: 'Let me look.' },
      ],
    },
    {
      url: 'https://app.hubspot.com/help-desk/144/view/7/ticket/318/thread/5#comment',
      page: 'hubspot-helpdesk-fi',
      title: 'Lasku on väärin',
      conversation: '318',
      composer: 'internal',
      reads: [{ author: 'customer', text: 'Hei,\n\nlasku 3310 on väärin.' }],
    },
  ],
  not: [
    'https://app.hubspot.com/contacts/144/objects/0-1',
    'https://app.hubspot.com.evil.example/live-messages/1/inbox/2',
  ],
} satisfies AdapterExamples;
