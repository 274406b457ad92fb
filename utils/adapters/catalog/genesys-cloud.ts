import type { Adapter, AdapterExamples } from '../types';

/** Digital channels: each interaction has a frame of its own that stays alive. */
export default {
  id: 'genesys-cloud',
  name: 'Genesys Cloud',
  channel: 'chat',
  detect: {
    url: [
      'https://apps.mypurecloud.com/directory/*',
      'https://apps.mypurecloud.ie/directory/*',
      'https://apps.mypurecloud.de/directory/*',
      'https://apps.mypurecloud.jp/directory/*',
      'https://apps.mypurecloud.com.au/directory/*',
      'https://apps.*.pure.cloud/directory/*',
    ],
    marks: ['app-view-stack[name="conversation"]'],
  },
  confidence: 'medium',
  seenAt: '2026-01',
  // No mark says whose a message is.
  unknown: ['authors'],
  page: {
    ticketId: '(?!)',
    conversation: {
      selector: [
        '.interaction-group.is-selected[data-conversation-id]',
        '.acd-interaction-card-v2.is-selected[data-conversation-id]',
      ],
      attribute: 'data-conversation-id',
    },
    thread: [
      'app-view-stack[name="conversation"] >>> .app-instance:not([aria-hidden="true"]) iframe[src*="messaging-gadget"] >>> [data-automation-id="message-history"]',
    ],
    message: [
      '[data-automation-id="messaging-gadget-message-textbody"], [data-automation-id="message-history-system-message"]',
    ],
    body: [':scope'],
    authors: [
      {
        kind: 'selector',
        selector: '[data-automation-id="message-history-system-message"]',
        author: 'system',
      },
    ],
    title: { selector: ['#interaction-header-participant-name', 'h2.participant-name'] },
    scroller: [
      'app-view-stack[name="conversation"] >>> .app-instance:not([aria-hidden="true"]) iframe[src*="messaging-gadget"] >>> [data-automation-id="message-history"]',
    ],
    composers: [
      {
        selector: [
          'app-view-stack[name="conversation"] >>> .app-instance:not([aria-hidden="true"]) iframe[src*="messaging-gadget"] >>> #messaging-gadget div[role="textbox"]',
        ],
        mode: 'public',
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://apps.mypurecloud.ie/directory/',
      page: 'genesys-cloud-en',
      title: 'John Smith',
      conversation: '0a1b2c3d-0000-4000-8000-000000000001',
      composer: 'public',
      reads: [
        { author: 'system', text: 'John joined' },
        { author: 'unknown', text: 'Where is my parcel?' },
        { author: 'unknown', text: 'Let me look.' },
      ],
    },
  ],
  not: ['https://login.mypurecloud.ie/', 'https://apps.mypurecloud.evil.example/directory/'],
} satisfies AdapterExamples;
