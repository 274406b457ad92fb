import type { Adapter, AdapterExamples } from '../types';

/** Live chat rooms; channels, groups and direct messages are talk among colleagues. */
export default {
  id: 'rocket-chat',
  name: 'Rocket.Chat (live chat)',
  channel: 'chat',
  detect: { url: ['*/live/*'], marks: ['.rcx-message, [data-qa-type="message"]', '[name="msg"]'] },
  confidence: 'high',
  seenAt: '2026-01',
  page: {
    ticketId: '/live/([^/?#]+)',
    thread: ['ul.messages-list', '.messages-box', '[role="list"]:has(.rcx-message)'],
    message: [
      '[role="listitem"][aria-roledescription="message"]',
      '[data-qa-type="message"]',
      '.rcx-message[data-own]',
    ],
    body: ['[role="document"][aria-roledescription="message body"]', '.rcx-message-body'],
    authorName: ['.rcx-message-header__name', '[data-username]'],
    authors: [
      // The agent's own. Messages of colleagues look like the visitor's: only the visitor's name, which is the room's, tells.
      { kind: 'selector', selector: '[data-own="true"]', author: 'agent' },
      { kind: 'name', among: 'main header h1', author: 'customer' },
    ],
    grouped: { selector: '[data-sequential="true"]', like: 'previous' },
    title: { selector: ['main header h1'] },
    composers: [
      { selector: ['textarea[name="msg"]', '[contenteditable="true"][name="msg"]'], mode: 'public' },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://rocket.example/live/aB3xYz/room-info',
      page: 'rocket-chat-fi',
      title: 'Jani',
      conversation: 'aB3xYz',
      composer: 'public',
      reads: [
        { author: 'customer', name: 'Jani', text: 'netti pätkii taas' },
        { author: 'customer', name: 'Jani', text: 'mä oon kokeillut käynnistää uudestaan' },
        { author: 'agent', name: 'Anna', text: 'Hei Jani!' },
        { author: 'unknown', name: 'Mikko', text: 'Minä voin ottaa tämän.' },
      ],
    },
  ],
  not: ['https://rocket.example/channel/general', 'https://rocket.example/direct/abc'],
} satisfies AdapterExamples;
