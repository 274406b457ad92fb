import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'live-helper-chat',
  name: 'Live Helper Chat',
  channel: 'chat',
  detect: { marks: ['.msgBlock-admin[id^="messagesBlock-"]'] },
  confidence: 'verified',
  seenAt: '2026-11',
  page: {
    ticketId: '(?:/chat/(?:single|edit)/|#/chat-id-)(\\d+)',
    // Several chats are open as tabs, and the address need not follow: the messages' own block says whose they are.
    conversation: {
      selector: ['.chat-tab-pane.active .msgBlock-admin', '.msgBlock-admin'],
      attribute: 'id',
    },
    panes: ['.chat-tab-pane.active', 'body'],
    thread: ['.msgBlock-admin[id^="messagesBlock-"]'],
    message: ['.message-row[id^="msg-"]'],
    body: ['.msg-body'],
    without: ['.reactions-holder', '.material-icons'],
    authorName: ['.usr-tit'],
    authors: [
      { kind: 'selector', selector: '.message-row.whisper-msg', author: 'note' },
      { kind: 'selector', selector: '.message-row.system-response', author: 'system' },
      { kind: 'selector', selector: '.message-row.response', author: 'customer' },
      { kind: 'selector', selector: '.message-row.message-admin', author: 'agent' },
    ],
    composers: [
      {
        selector: ['lhc-editor > [contenteditable="true"]', 'textarea[id^="CSChatMessage-"]'],
        mode: [
          { kind: 'present', selector: 'lhc-editor[whisper="1"], textarea[whisper="1"]', mode: 'internal' },
          { kind: 'present', selector: 'lhc-editor, textarea[id^="CSChatMessage-"]', mode: 'public' },
        ],
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://lhc.example/site_admin/#/chat-id-7',
      page: 'live-helper-chat-tabs-fi',
      title: 'Tuki',
      conversation: 'messagesBlock-7',
      composer: 'public',
      reads: [
        { author: 'system', name: 'Järjestelmä', text: 'Chat alkoi' },
        { author: 'customer', name: 'Jani', text: 'netti pätkii taas' },
        { author: 'agent', name: 'Anna', text: 'Hei Jani!' },
        { author: 'note', name: 'Mikko', text: 'Sama kuin aamulla.' },
      ],
    },
    {
      url: 'https://lhc.example/site_admin/chat/single/8',
      page: 'live-helper-chat-single-en',
      title: 'Support',
      conversation: 'messagesBlock-8',
      composer: 'internal',
      reads: [{ author: 'customer', name: 'Visitor', text: 'Hello, anybody?' }],
    },
  ],
  not: [],
} satisfies AdapterExamples;
