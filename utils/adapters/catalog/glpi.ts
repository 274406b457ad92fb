import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'glpi',
  name: 'GLPI',
  channel: 'email',
  detect: { url: ['*/front/ticket.form.php*'], marks: ['.itil-timeline'] },
  confidence: 'high',
  seenAt: '2026-01',
  page: {
    ticketId: '[?&]id=(\\d+)',
    thread: ['.itil-timeline'],
    message: [
      '.timeline-item.ITILContent, .timeline-item[data-itemtype="ITILFollowup"], .timeline-item[data-itemtype="ITILSolution"], .timeline-item[data-itemtype="TicketTask"]',
    ],
    body: ['.read-only-content .rich_text_container', '.read-only-content'],
    authorName: ['.timeline-header .creator a', '.timeline-header .creator'],
    authors: [
      { kind: 'selector', selector: '.timeline-item.private-item', author: 'note' },
      // Tasks are what the team has to do, whoever may see them.
      { kind: 'selector', selector: '.timeline-item[data-itemtype="TicketTask"]', author: 'note' },
      // Which side a message stands on is the user's choice; who asked is said among the actors.
      { kind: 'name', among: '.actor[data-actor-type="requester"]', author: 'customer' },
      { kind: 'name', among: '.actor[data-actor-type="assign"]', author: 'agent' },
    ],
    title: { selector: ['#itil-form input[name="name"]', '.navigationheader h3'] },
    composers: [
      {
        selector: [
          '#new-ITILFollowup-block iframe[id$="_ifr"] >>> body',
          '#new-ITILFollowup-block textarea[name="content"]',
        ],
        mode: [
          {
            kind: 'present',
            selector: '#new-ITILFollowup-block:has(input[type="checkbox"][name="is_private"]:checked)',
            mode: 'internal',
          },
          {
            kind: 'present',
            selector: '#new-ITILFollowup-block:has(input[type="checkbox"][name="is_private"])',
            mode: 'public',
          },
        ],
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://glpi.example/front/ticket.form.php?id=17',
      page: 'glpi-fi',
      title: 'Tulostin ei vastaa',
      conversation: '17',
      composer: 'public',
      reads: [
        { author: 'customer', name: 'Eino Laine', text: 'Toimiston tulostin ei vastaa.' },
        { author: 'note', name: 'Anna Virtanen', text: 'Ajuri vaihdetaan.' },
        { author: 'agent', name: 'Anna Virtanen', text: 'Katson tulostinta tänään.' },
        { author: 'note', name: 'Anna Virtanen', text: 'Hae väriaine.' },
        { author: 'unknown', name: 'Joku Muu', text: 'Sama täällä.' },
      ],
    },
    {
      url: 'https://it.example/glpi/front/ticket.form.php?id=18&forcetab=Ticket$main',
      page: 'glpi-private-en',
      title: 'New laptop',
      conversation: '18',
      composer: 'internal',
      reads: [{ author: 'customer', name: 'John Smith', text: 'My laptop is slow.' }],
    },
  ],
  not: ['https://glpi.example/front/ticket.php', 'https://glpi.example/front/computer.form.php?id=17'],
} satisfies AdapterExamples;
