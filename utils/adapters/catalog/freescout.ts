import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'freescout',
  name: 'FreeScout',
  channel: 'email',
  detect: { url: ['*/conversation/*'], marks: ['body.body-conv[data-conversation_id]', '#conv-layout'] },
  confidence: 'verified',
  seenAt: '2026-11',
  page: {
    ticketId: '/conversation/(\\d+)',
    conversation: { selector: ['body[data-conversation_id]'], attribute: 'data-conversation_id' },
    thread: ['#conv-layout-main'],
    message: ['.thread[data-thread_id]'],
    skip: ['.thread-type-draft', '.thread-type-lineitem'],
    body: ['.thread-body .thread-content', '.thread-body'],
    authorName: ['.thread-person strong'],
    authors: [
      { kind: 'selector', selector: '.thread-type-note', author: 'note' },
      { kind: 'selector', selector: '.thread-type-customer', author: 'customer' },
      { kind: 'selector', selector: '.thread-type-message', author: 'agent' },
    ],
    title: { selector: ['#conv-subject .conv-subjtext > span', '.conv-subjtext > span'] },
    order: 'newest',
    channel: [{ kind: 'present', selector: 'body.chat-mode', channel: 'chat' }],
    composers: [
      {
        // One box for replies, notes and forwards. In a chat the text box behind the editor is used itself.
        selector: [
          '.conv-reply-block .note-editable[contenteditable="true"]',
          '.conv-reply-block textarea#body',
        ],
        mode: [
          { kind: 'present', selector: '.conv-reply-block.conv-forward-block', mode: 'unknown' },
          { kind: 'present', selector: '.conv-reply-block.conv-note-block', mode: 'internal' },
          { kind: 'value', selector: '.form-reply input[name="is_note"]', value: '1', mode: 'internal' },
          { kind: 'value', selector: '.form-reply input[name="is_note"]', value: '', mode: 'public' },
        ],
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://desk.example/conversation/5?folder_id=2',
      page: 'freescout-reply-fi',
      title: 'Lasku 3310 on väärin',
      conversation: '5',
      composer: 'public',
      reads: [
        { author: 'customer', name: 'Aino Mäkelä', text: 'Hei,\n\nlasku 3310 on väärin.' },
        { author: 'note', name: 'you', text: 'Hyvitys on aiheellinen.' },
        { author: 'agent', name: 'you', text: 'Hei Aino, selvitän asian.\n\n> lasku 3310 on väärin.' },
      ],
    },
    {
      url: 'https://desk.example/helpdesk/public/conversation/6',
      page: 'freescout-note-en',
      title: 'Cannot sign in',
      conversation: '6',
      composer: 'internal',
      reads: [{ author: 'customer', name: 'John Smith', text: 'I cannot sign in.' }],
    },
  ],
  not: ['https://desk.example/mailbox/1', 'https://desk.example/conversations'],
} satisfies AdapterExamples;
