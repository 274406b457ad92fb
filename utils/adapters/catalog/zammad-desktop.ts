import type { Adapter, AdapterExamples } from '../types';

/** The newer view (6.5 and 7), beside the classic one in the same product. */
export default {
  id: 'zammad-desktop',
  name: 'Zammad (desktop view)',
  channel: 'mixed',
  detect: { url: ['*/desktop/*'], marks: ['[data-test-id^="article-bubble-container-"]'] },
  confidence: 'high',
  seenAt: '2026-01',
  // Notes are told by a striped border alone, and the reply's visibility by a field whose words are the interface's.
  unknown: ['notes', 'mode'],
  page: {
    ticketId: '/desktop/tickets/(\\d+)',
    thread: ['main:has([data-test-id^="article-bubble-container-"])', 'body'],
    message: ['[data-test-id^="article-bubble-container-"]'],
    body: ['[data-test-id="article-content"] .inner-article-body'],
    authorName: ['[aria-describedby="author-name-and-creation-date"] > :first-child'],
    authors: [
      { kind: 'selector', selector: '[class*="bg-stripes"], [class*="border-stripes"]', author: 'note' },
      { kind: 'selector', selector: 'article.Content--customer', author: 'customer' },
      // What the system wrote has the agent's look, but nobody's name.
      {
        kind: 'selector',
        selector: 'article.Content--agent:has([aria-describedby="author-name-and-creation-date"])',
        author: 'agent',
      },
    ],
    sentAt: {
      selector: ['[aria-describedby="author-name-and-creation-date"] time[datetime]'],
      attribute: 'datetime',
    },
    title: { selector: ['[role="heading"][aria-level="2"]'] },
    composers: [
      { selector: ['#ticketArticleReplyForm [role="textbox"][contenteditable="true"]'], mode: 'unknown' },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://zammad.example/desktop/tickets/41',
      page: 'zammad-desktop-en',
      title: 'Cannot sign in',
      conversation: '41',
      composer: 'unknown',
      times: ['2026-03-16T08:00:00.000Z', '2026-03-16T09:00:00.000Z', '2026-03-16T09:05:00.000Z'],
      reads: [
        { author: 'customer', name: 'John Smith', text: 'I cannot sign in after the update.' },
        { author: 'note', name: 'Anna', text: 'The account is locked.' },
        { author: 'agent', name: 'Anna', text: 'Hello John, when did you try?' },
        { author: 'unknown', text: 'The ticket was escalated.' },
      ],
    },
  ],
  not: ['https://zammad.example/mobile/tickets/41'],
} satisfies AdapterExamples;
