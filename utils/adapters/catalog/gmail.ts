import type { Adapter, AdapterExamples } from '../types';

/** A shared mailbox: who answers is told by the address of the account. */
export default {
  id: 'gmail',
  name: 'Gmail',
  channel: 'email',
  detect: { url: ['https://mail.google.com/mail/*'], marks: ['h2.hP'] },
  confidence: 'high',
  seenAt: '2026-07',
  page: {
    ticketId: '#(?:[^?#]*/)?([A-Za-z0-9]{16,})$',
    // Threads that were open before stay in the page, out of sight.
    conversation: { selector: ['h2.hP[data-thread-perm-id]'], attribute: 'data-thread-perm-id' },
    panes: ['.nH.bkK:has(h2.hP)', 'div[role="main"]:has(h2.hP)'],
    thread: [':has(.adn[data-message-id])'],
    message: ['.adn[data-message-id]'],
    skip: ['.adn:has([name="draft"])'],
    body: ['.ii.gt .a3s', '.a3s'],
    without: ['.ajR'],
    quotes: ['.gmail_quote'],
    authorName: ['span.gD'],
    authors: [
      {
        kind: 'mailbox',
        own: { selector: ['a[href*="accounts.google.com"][aria-label*="@"]'], attribute: 'aria-label' },
        from: { selector: ['span.gD[email]'], attribute: 'email' },
        publicDomains: ['gmail.com', 'googlemail.com'],
      },
    ],
    title: { selector: ['h2.hP'] },
    // Folded messages are not drawn at all.
    more: ['.kQ', '.kv'],
    composers: [
      {
        selector: [
          '.M9 [g_editable="true"][contenteditable="true"]',
          '.Ap [g_editable="true"][contenteditable="true"]',
          '[g_editable="true"][contenteditable="true"]',
        ],
        mode: 'public',
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQabcdefghijklmnop',
      page: 'gmail-fi',
      title: 'Lasku 3310 on väärin',
      conversation: 'thread-f:1001',
      composer: 'public',
      partial: 'more',
      reads: [
        { author: 'customer', name: 'Aino Mäkelä', text: 'Hei,\n\nlasku 3310 on väärin.' },
        { author: 'agent', name: 'Tuki', text: 'Hei Aino, selvitän asian.\n\n> lasku 3310 on väärin.' },
        { author: 'agent', name: 'Mikko', text: 'Hyvitys on tehty.' },
      ],
    },
    {
      url: 'https://mail.google.com/mail/u/1/#label/support/FMfcgzQabcdefghijklmnoq',
      page: 'gmail-no-account-en',
      title: 'Question',
      conversation: 'thread-f:1002',
      reads: [{ author: 'unknown', name: 'John Smith', text: 'Do you ship to Åland?' }],
    },
  ],
  not: ['https://mail.google.com.evil.example/mail/u/0/', 'https://calendar.google.com/calendar/u/0/r'],
} satisfies AdapterExamples;
