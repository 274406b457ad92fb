import type { Adapter, AdapterExamples } from '../types';

/** The classic view, whose address is in the fragment; the newer one is `zammad-desktop`. */
export default {
  id: 'zammad',
  name: 'Zammad (classic view)',
  channel: 'mixed',
  detect: { marks: ['.content.active .ticketZoom'] },
  confidence: 'high',
  seenAt: '2026-05',
  page: {
    ticketId: '#ticket/zoom/(\\d+)',
    // Open tickets stay in the page as tabs.
    panes: ['.content.active'],
    thread: ['.ticketZoom .ticket-article'],
    message: ['.ticket-article-item[data-id]'],
    body: ['.textBubble-content .richtext-content'],
    without: ['.js-toggleFold'],
    authorName: ['.article-content-meta.top .article-meta-value'],
    authors: [
      { kind: 'selector', selector: '.ticket-article-item.is-internal', author: 'note' },
      { kind: 'selector', selector: '.ticket-article-item.system', author: 'system' },
      { kind: 'selector', selector: '.ticket-article-item.customer', author: 'customer' },
      { kind: 'selector', selector: '.ticket-article-item.agent', author: 'agent' },
    ],
    sentAt: { selector: ['time.humanTimeFromNow[datetime]'], attribute: 'datetime' },
    title: { selector: ['.ticket-title .ticket-title-update', '.ticket-title-update'] },
    channel: [
      { kind: 'present', selector: '.ticket-article-item.chat', channel: 'chat' },
      { kind: 'present', selector: '.ticket-article-item.email', channel: 'email' },
    ],
    composers: [
      {
        selector: ['form.article-add [contenteditable="true"][data-name="body"]'],
        mode: [
          { kind: 'present', selector: 'form.article-add.is-internal', mode: 'internal' },
          { kind: 'present', selector: 'form.article-add.is-public', mode: 'public' },
        ],
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://zammad.example/#ticket/zoom/12',
      page: 'zammad-email-fi',
      title: 'Lasku tuli kahdesti',
      conversation: '12',
      composer: 'public',
      channel: 'email',
      times: ['2026-03-16T08:00:00.000Z', '2026-03-16T09:30:00.000Z', '2026-03-16T09:31:00.000Z'],
      reads: [
        {
          author: 'customer',
          name: 'Aino Mäkelä <aino@asiakas.example>',
          text: 'Hei,\n\nlasku 3310 tuli kahdesti.',
        },
        { author: 'note', name: 'Anna Virtanen', text: 'Kirjanpito tarkistaa.' },
        { author: 'agent', name: 'Anna Virtanen', text: 'Hei Aino, selvitän asian.' },
      ],
    },
  ],
  not: [],
} satisfies AdapterExamples;
