import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'peppermint',
  name: 'Peppermint',
  channel: 'email',
  detect: {
    url: ['*/issue/*', '*/ticket/*'],
    marks: ['[aria-labelledby="activity-title"]', 'textarea#comment'],
  },
  confidence: 'high',
  seenAt: '2025-09',
  unknown: ['authors', 'notes', 'mode'],
  page: {
    ticketId: '/(?:issue|ticket)/([^/?#]+)',
    thread: ['[aria-labelledby="activity-title"]'],
    message: ['li.group'],
    body: ['span.ml-1'],
    authors: [],
    title: { selector: ['input#title'] },
    // The description above is an editor that saves by itself: it is no reply box.
    composers: [{ selector: ['textarea#comment'], mode: 'unknown' }],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://pepper.example/issue/4f1c',
      page: 'peppermint-en',
      title: 'Broken screen',
      conversation: '4f1c',
      composer: 'unknown',
      reads: [
        { author: 'unknown', text: 'The screen is broken.' },
        { author: 'unknown', text: 'We have ordered a new one.' },
      ],
    },
  ],
  not: ['https://pepper.example/issues'],
} satisfies AdapterExamples;
