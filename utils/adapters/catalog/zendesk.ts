import type { Adapter, AdapterExamples } from '../types';

/** Agent Workspace: mail and messaging in one log. Its test ids have been the same since 2021. */
export default {
  id: 'zendesk',
  name: 'Zendesk',
  channel: 'mixed',
  detect: {
    url: ['https://*.zendesk.com/agent/*'],
    marks: ['[data-test-id="omni-log-container"], [data-test-id="header-tablist"], main#main_panes'],
  },
  confidence: 'high',
  seenAt: '2026-01',
  page: {
    ticketId: '/agent/tickets/(\\d+)',
    // All open tickets lie over each other in the page.
    panes: ['[data-ticket-id="{ticket}"]', '[data-side-conversations-anchor-id="{ticket}"]'],
    thread: ['[data-test-id="omni-log-container"]'],
    message: ['article[data-test-id="omni-log-comment-item"]'],
    body: [
      '[data-test-id="omni-log-item-message"]:not([aria-hidden="true"]) [data-test-id="omni-log-message-content"]',
    ],
    bodies: 'all',
    without: ['button', 'div.signature'],
    authorName: ['[data-test-id="omni-log-item-sender"]'],
    authors: [
      { kind: 'selector', selector: '[data-test-id="omni-log-internal-note-tag"]', author: 'note' },
      {
        kind: 'selector',
        selector: '[data-test-id="omni-log-item-message"][type="internal"]',
        author: 'note',
      },
      {
        kind: 'selector',
        selector: '[data-test-id="omni-log-message-content"][data-originated-from="Trigger"]',
        author: 'system',
      },
      {
        kind: 'selector',
        selector: '[data-test-id="omni-log-item-message"][type="end-user"]',
        author: 'customer',
      },
      { kind: 'selector', selector: '[data-test-id="omni-log-item-message"][type="agent"]', author: 'agent' },
    ],
    sentAt: {
      selector: [
        'time[data-test-id="timestamp-relative"][datetime]',
        'time[data-test-id="timestamp-absolute"][datetime]',
      ],
      attribute: 'datetime',
    },
    title: {
      selector: [
        '[data-test-id="omni-header-subject"]',
        '[data-test-id="header-tab"][data-entity-is-selected="true"] [data-test-id="header-tab-title"]',
      ],
    },
    more: ['[data-test-id="convolog-show-more-button"]'],
    channel: [
      {
        kind: 'present',
        selector: '[data-test-id="omnichannel-channel-switcher-button"][data-channel="native_messaging"]',
        channel: 'chat',
      },
      {
        kind: 'present',
        selector: '[data-test-id="omnichannel-channel-switcher-button"][data-channel="web"]',
        channel: 'email',
      },
    ],
    composers: [
      {
        selector: [
          '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]',
          '[data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]',
          '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"][role="textbox"]',
        ],
        mode: [
          {
            kind: 'present',
            selector: '[data-test-id="omnichannel-channel-switcher-button"][data-channel="internal"]',
            mode: 'internal',
          },
          {
            kind: 'present',
            selector:
              '[data-test-id="omnichannel-channel-switcher-button"]:is([data-channel="web"], [data-channel="native_messaging"])',
            mode: 'public',
          },
        ],
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://acme.zendesk.com/agent/tickets/52',
      page: 'zendesk-two-tickets-en',
      title: 'Where is my parcel?',
      conversation: '52',
      composer: 'public',
      channel: 'email',
      partial: 'more',
      times: ['2026-03-16T08:00:00.000Z', '2026-03-16T09:00:00.000Z', '2026-03-16T09:10:00.000Z'],
      reads: [
        { author: 'customer', name: 'John Smith', text: 'Hello,\n\nwhere is my parcel?' },
        { author: 'note', name: 'Anna', text: 'The carrier has lost it.' },
        { author: 'agent', name: 'Anna', text: 'Hello John,\n\nI will ask the carrier.' },
        { author: 'system', name: 'Acme', text: 'We have received your message.' },
      ],
    },
    {
      url: 'https://acme.zendesk.com/agent/tickets/60',
      page: 'zendesk-messaging-fi',
      title: 'Keskustelu: Jani',
      conversation: '60',
      composer: 'internal',
      reads: [
        { author: 'customer', name: 'Jani', text: 'moi\n\nnetti pätkii taas' },
        { author: 'agent', name: 'Anna', text: 'Hei Jani!' },
      ],
    },
  ],
  not: [
    'https://acme.zendesk.com.evil.example/agent/tickets/52',
    'https://evil.example/acme.zendesk.com/agent/tickets/52',
    'https://acme.zendesk.com/hc/en-us/requests/52',
  ],
} satisfies AdapterExamples;
