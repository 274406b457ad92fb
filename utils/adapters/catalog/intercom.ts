import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'intercom',
  name: 'Intercom',
  channel: 'mixed',
  detect: {
    url: [
      'https://app.intercom.com/a/inbox/*',
      'https://app.eu.intercom.com/a/inbox/*',
      'https://app.au.intercom.com/a/inbox/*',
    ],
    marks: [
      '[data-conversation-reply-composer], [data-intercom-target="conversation-space"], [data-conversation-stream], .inbox2__conversation-page',
    ],
  },
  confidence: 'high',
  seenAt: '2026-05',
  // Notes are yellow and nothing more; the two tabs above the reply box have not been seen.
  unknown: ['notes', 'mode'],
  page: {
    ticketId: '/conversation/(\\d+)',
    thread: [
      '[data-testid="conversation-stream-scroll-container"]',
      '[data-conversation-stream]',
      '.inbox2__conversation-stream',
      '>>> [data-testid="conversation-stream-scroll-container"]',
    ],
    message: ['[data-part-group-id]', '[class*="group/content-part"]'],
    body: [
      '.interblocks-html',
      '.intercom-interblocks-html',
      '.inbox2__user-email-content',
      '.inbox2__renderable-part',
    ],
    bodies: 'all',
    authorName: ['[data-testid="admin-avatar-name"]'],
    authors: [
      { kind: 'selector', selector: '[class*="yellow"]', author: 'note' },
      { kind: 'selector', selector: '[data-part-group-category="1"]', author: 'customer' },
      { kind: 'selector', selector: '[data-part-group-category="3"]', author: 'agent' },
      { kind: 'selector', selector: '[data-part-group-category="5"]', author: 'bot' },
      { kind: 'selector', selector: '[data-part-group-category="20"]', author: 'system' },
      { kind: 'selector', selector: '[data-testid="admin-avatar-name"]', author: 'agent' },
      // Since 2026 the rows carry no mark of their own: the team stands on the right.
      { kind: 'side', selector: '.interblocks-html', left: 'customer', right: 'agent' },
    ],
    title: { selector: ['[data-inbox-conversation-header-title] span'] },
    scroller: ['[data-testid="conversation-stream-scroll-container"]'],
    channel: [
      { kind: 'present', selector: '[class*="email-metadata"]', channel: 'email' },
      { kind: 'present', selector: '[data-conversation-reply-composer]', channel: 'chat' },
    ],
    composers: [
      {
        selector: [
          '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
          '.inbox2__composer__container .ProseMirror[contenteditable="true"]',
        ],
        mode: [{ kind: 'present', selector: '.o__note .ProseMirror', mode: 'internal' }],
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://app.intercom.com/a/inbox/w1/inbox/admin/12/conversation/2150',
      page: 'intercom-groups-en',
      title: 'Order 4471',
      conversation: '2150',
      composer: 'unknown',
      channel: 'chat',
      reads: [
        { author: 'bot', text: 'Hi! How can we help?' },
        { author: 'customer', text: 'My order 4471 is late.\n\nIs there any news?' },
        { author: 'agent', name: 'Anna', text: 'Let me look.' },
      ],
    },
    {
      url: 'https://app.eu.intercom.com/a/inbox/w1/inbox/all/conversation/2151?view=List',
      page: 'intercom-sides-fi',
      title: 'Jani',
      conversation: '2151',
      composer: 'internal',
      reads: [
        { author: 'customer', text: 'netti pätkii taas' },
        { author: 'agent', text: 'Hei Jani!' },
        { author: 'note', text: 'Sama kuin aamulla.' },
      ],
    },
  ],
  not: [
    'https://app.intercom.com/a/apps/w1/home',
    'https://app.intercom.com.evil.example/a/inbox/w1/conversation/1',
  ],
} satisfies AdapterExamples;
