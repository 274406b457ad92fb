import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'outlook',
  name: 'Outlook on the web',
  channel: 'email',
  detect: {
    url: [
      'https://outlook.office.com/mail/*',
      'https://outlook.office365.com/mail/*',
      'https://outlook.live.com/mail/*',
      'https://outlook.cloud.microsoft/mail/*',
    ],
    marks: ['[data-app-section="MailReadCompose"], #ReadingPaneContainerId'],
  },
  confidence: 'medium',
  seenAt: '2026-04',
  // Whose mailbox it is could not be found on the page, so nobody is told from anybody.
  unknown: ['authors'],
  page: {
    ticketId: '/id/([^/?#]+)',
    thread: ['[data-app-section="MailReadCompose"]', '#ReadingPaneContainerId'],
    message: ['[id^="UniqueMessageBody"][role="document"]', '[id^="UniqueMessageBody"]'],
    beside: '[id^="MSG_"][id$="_FROM"]',
    skip: [':has([contenteditable="true"])'],
    body: ['[id^="UniqueMessageBody"]', ':scope'],
    authorName: ['[id^="MSG_"][id$="_FROM"]'],
    authors: [],
    title: { selector: ['[role="heading"][id$="_SUBJECT"]'] },
    composers: [
      { selector: ['div[role="textbox"][contenteditable="true"][aria-multiline="true"]'], mode: 'public' },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://outlook.office.com/mail/inbox/id/AAQkAGI1',
      page: 'outlook-en',
      title: 'Invoice 3310',
      conversation: 'AAQkAGI1',
      composer: 'public',
      reads: [
        {
          author: 'unknown',
          name: 'John Smith<john@customer.example>',
          text: 'Hello,\n\nthe invoice is wrong.',
        },
        { author: 'unknown', name: 'Anna', text: 'I will check it.' },
      ],
    },
  ],
  not: [
    'https://outlook.office.com/calendar/view/month',
    'https://outlook.office.com.evil.example/mail/inbox/id/A',
  ],
} satisfies AdapterExamples;
