import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'demo',
  name: 'Kuule demo desk',
  channel: 'mixed',
  detect: {
    url: ['http://127.0.0.1:*', 'http://localhost:*', 'http://*.test:*'],
    marks: ['meta[name="kuule-demo-desk"]', 'main[data-desk="conversation"]'],
  },
  confidence: 'verified',
  seenAt: '2026-11-22',
  page: {
    ticketId: '[?&#](?:c=)?([\\w-]+)$',
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

export const examples = {
  pages: [
    {
      url: 'http://127.0.0.1:4173/desk/#verkko-1',
      page: 'demo-chat-fi',
      title: 'Verkko pätkii',
      conversation: 'verkko-1',
      composer: 'public',
      reads: [
        { author: 'system', name: 'Tiski', text: 'Keskustelu alkoi' },
        { author: 'bot', name: 'Apuri', text: 'Moi! Miten voin auttaa?' },
        {
          author: 'customer',
          name: 'Jani',
          text: 'mun netti pätkii taas\nmä oon kokeillut käynnistää uudestaan',
        },
        { author: 'agent', name: 'Anna', text: 'Hei Jani!' },
        { author: 'note', name: 'Anna', text: 'Asiakas on soittanut kahdesti.' },
        { author: 'unknown', name: '?', text: 'Kuka tän kirjoitti?' },
      ],
    },
    {
      url: 'http://localhost:4173/desk/?c=refund-2',
      page: 'demo-mail-en',
      title: 'Refund for a late order',
      conversation: 'refund-2',
      composer: 'internal',
      reads: [
        {
          author: 'customer',
          name: 'Sam Lee',
          text: 'Hello,\n\nmy order 4471 is late.\n\n> We ship within two days.',
        },
      ],
    },
  ],
  not: ['https://helpdesk.example/desk/#verkko-1'],
} satisfies AdapterExamples;
