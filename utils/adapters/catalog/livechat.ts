import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'livechat',
  name: 'LiveChat',
  channel: 'chat',
  detect: {
    url: [
      'https://my.livechatinc.com/chats/*',
      'https://my.livechatinc.com/archives/*',
      'https://www.text.com/app/*',
    ],
    marks: ['[data-testid="messages-list"]'],
  },
  confidence: 'high',
  seenAt: '2026-01',
  unknown: ['composer'],
  page: {
    ticketId: '/chats/([^/?#]+)|/archives/([^/?#]+)',
    thread: ['[data-testid="messages-list"]'],
    message: [
      '[data-testid="agent-message"], [data-testid="customer-message"], [data-testid="visitor-message"]',
    ],
    body: ['[data-testid="message-text"]', '.message__text'],
    bodies: 'all',
    authors: [
      {
        kind: 'selector',
        selector: '[data-testid="customer-message"], [data-testid="visitor-message"]',
        author: 'customer',
      },
      { kind: 'selector', selector: '[data-testid="agent-message"]', author: 'agent' },
    ],
    composers: [],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://my.livechatinc.com/chats/RAB12CD3EF/SG4HI5JK6L',
      page: 'livechat-en',
      title: 'LiveChat',
      conversation: 'RAB12CD3EF',
      reads: [
        { author: 'customer', text: 'Where is my parcel?' },
        { author: 'agent', text: 'Let me look.' },
      ],
    },
  ],
  not: ['https://my.livechatinc.com/engage/traffic', 'https://my.livechatinc.com.evil.example/chats/a/b'],
} satisfies AdapterExamples;
