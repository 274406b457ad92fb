import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'demo',
  name: 'Kuule demo desk',
  channel: 'mixed',
  detect: { marks: ['meta[name="kuule-demo-desk"]'] },
  ticketId: '[?&#](?:c=)?([\\w-]+)$',
  confidence: 'verified',
  seenAt: '2026-11-22',
  page: {
    thread: ['main[data-desk="conversation"] [data-desk="thread"]'],
    conversation: { selector: ['main[data-desk="conversation"]'], attribute: 'data-conversation-id' },
    message: ['article[data-message-id]'],
    body: ['.body'],
    authorName: ['.author'],
    authors: [
      { kind: 'selector', selector: 'article[data-role="customer"]', author: 'customer' },
      { kind: 'selector', selector: 'article[data-role="agent"]', author: 'agent' },
      { kind: 'selector', selector: 'article[data-role="note"]', author: 'note' },
      { kind: 'selector', selector: 'article[data-role="system"]', author: 'system' },
      { kind: 'selector', selector: 'article[data-role="bot"]', author: 'bot' },
    ],
    sentAt: { selector: ['time[datetime]'], attribute: 'datetime' },
    title: { selector: ['h1.subject'] },
    composers: [
      {
        editor: 'textarea',
        selector: ['form[data-desk="composer"] textarea#reply'],
        mode: [
          {
            kind: 'value',
            selector: 'form[data-desk="composer"] input[name="mode"]',
            value: 'public',
            mode: 'public',
          },
          {
            kind: 'value',
            selector: 'form[data-desk="composer"] input[name="mode"]',
            value: 'internal',
            mode: 'internal',
          },
        ],
      },
      {
        editor: 'contenteditable',
        selector: ['form[data-desk="composer"] div#reply-rich'],
        mode: [
          {
            kind: 'value',
            selector: 'form[data-desk="composer"] input[name="mode"]',
            value: 'public',
            mode: 'public',
          },
          {
            kind: 'value',
            selector: 'form[data-desk="composer"] input[name="mode"]',
            value: 'internal',
            mode: 'internal',
          },
        ],
      },
    ],
  },
} satisfies Adapter;

export const examples = { pages: [], not: [] } satisfies AdapterExamples;
