import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'osticket',
  name: 'osTicket',
  channel: 'email',
  detect: { url: ['*/scp/tickets.php*'], marks: ['#thread-items', 'meta[name="x-pjax-version"]'] },
  confidence: 'verified',
  seenAt: '2026-11',
  page: {
    ticketId: '[?&]id=(\\d+)',
    thread: ['#thread-items'],
    message: ['.thread-entry'],
    body: ['.thread-body > div:first-child', '.thread-body'],
    authorName: ['.header > b'],
    authors: [
      { kind: 'selector', selector: '.thread-entry.note', author: 'note' },
      { kind: 'selector', selector: '.thread-entry.system', author: 'system' },
      { kind: 'selector', selector: '.thread-entry.message', author: 'customer' },
      { kind: 'selector', selector: '.thread-entry.response', author: 'agent' },
    ],
    sentAt: { selector: ['.header time[datetime]'], attribute: 'datetime' },
    title: { selector: ['.tixTitle h3', 'h3'] },
    // Both forms are in the page; the one that is shown counts.
    composers: [
      {
        selector: ['form#reply .redactor-in[contenteditable="true"]', 'form#reply textarea#response'],
        mode: 'public',
      },
      {
        selector: ['form#note .redactor-in[contenteditable="true"]', 'form#note textarea#internal_note'],
        mode: 'internal',
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://tickets.example/scp/tickets.php?id=3',
      page: 'osticket-reply-fi',
      title: 'Lasku 3310 on väärin',
      conversation: '3',
      composer: 'public',
      times: ['2026-03-16T08:00:00.000Z', '2026-03-16T09:00:00.000Z', '2026-03-16T10:00:00.000Z'],
      reads: [
        { author: 'customer', name: 'Aino Mäkelä', text: 'Hei,\n\nlasku 3310 on väärin.' },
        { author: 'note', name: 'Anna Virtanen', text: 'Hyvitys on aiheellinen.' },
        { author: 'agent', name: 'Anna Virtanen', text: 'Hei Aino, selvitän asian.' },
      ],
    },
    {
      url: 'https://tickets.example/scp/tickets.php?id=4#note',
      page: 'osticket-note-en',
      title: 'Cannot sign in',
      conversation: '4',
      composer: 'internal',
      reads: [{ author: 'customer', name: 'John Smith', text: 'I cannot sign in.' }],
    },
  ],
  not: ['https://tickets.example/tickets.php?id=3', 'https://tickets.example/scp/index.php'],
} satisfies AdapterExamples;
