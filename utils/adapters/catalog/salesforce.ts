import type { Adapter, AdapterExamples } from '../types';

/** The feed of a case, and enhanced messaging. Its parts are web components, so everything is sought at any depth as well. */
export default {
  id: 'salesforce',
  name: 'Salesforce Service Cloud',
  channel: 'mixed',
  detect: {
    url: ['https://*.lightning.force.com/lightning/r/*', 'https://*.my.salesforce.com/lightning/r/*'],
    marks: ['>>> .slds-chat-list, article.cuf-feedItem, article.cuf-feedElement'],
  },
  confidence: 'medium',
  seenAt: '2026-05',
  // In the feed nothing lasting says who is the customer, what is internal, and what the publisher's tab is.
  unknown: ['authors', 'notes', 'mode'],
  page: {
    ticketId: '/lightning/r/(?:Case|MessagingSession|LiveChatTranscript)/(\\w{15,18})',
    // Console tabs stay in the page.
    panes: ['.windowViewMode-normal.active', 'body'],
    thread: [
      '.slds-chat-list',
      '>>> .slds-chat-list',
      ':has(article.cuf-feedItem)',
      ':has(article.cuf-feedElement)',
    ],
    message: [
      'li[class*="slds-chat-listitem_"]',
      'article.cuf-feedItem:not(.cuf-comment), article.cuf-comment, article.cuf-commentItem',
      'article.cuf-feedElement',
    ],
    body: [
      '.slds-chat-message__text',
      // A post holds its replies; they are messages of their own.
      ':scope:not(.cuf-comment, .cuf-commentItem) .cuf-feedBodyText:not(.cuf-replies *)',
      ':scope:not(.cuf-comment, .cuf-commentItem) .feedBodyInner:not(.cuf-replies *)',
      ':scope:is(.cuf-comment, .cuf-commentItem) .cuf-feedBodyText',
      ':scope:is(.cuf-comment, .cuf-commentItem) .feedBodyInner',
    ],
    authorName: ['a.cuf-actorName', '.preamble_left'],
    authors: [
      { kind: 'selector', selector: 'li.slds-chat-listitem_inbound', author: 'customer' },
      { kind: 'selector', selector: 'li.slds-chat-listitem_outbound', author: 'agent' },
      {
        kind: 'selector',
        selector: 'li.slds-chat-listitem_bookend, li.slds-chat-listitem_event',
        author: 'system',
      },
    ],
    title: { selector: ['.slds-page-header__title', '[slot="primaryField"] lightning-formatted-text'] },
    more: ['.moreLabel'],
    channel: [
      { kind: 'address', pattern: '/lightning/r/(?:MessagingSession|LiveChatTranscript)/', channel: 'chat' },
      { kind: 'address', pattern: '/lightning/r/Case/', channel: 'email' },
    ],
    composers: [
      {
        selector: [
          '.ql-editor[contenteditable="true"]',
          'iframe >>> iframe.cke_wysiwyg_frame >>> body',
          'textarea.slds-textarea',
        ],
        mode: 'unknown',
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://acme.lightning.force.com/lightning/r/MessagingSession/0Mw5g000000AbCdEFG/view',
      page: 'salesforce-messaging-fi',
      title: 'MS-0042',
      conversation: '0Mw5g000000AbCdEFG',
      composer: 'unknown',
      channel: 'chat',
      reads: [
        { author: 'system', text: '' },
        { author: 'customer', text: 'netti pätkii taas' },
        { author: 'agent', text: 'Hei Jani!' },
      ],
    },
    {
      url: 'https://acme.my.salesforce.com/lightning/r/Case/5005g00000AbCdEFGH/view',
      page: 'salesforce-case-en',
      title: '00001234',
      conversation: '5005g00000AbCdEFGH',
      channel: 'email',
      partial: 'more',
      reads: [
        { author: 'unknown', name: 'John Smith', text: 'Where is my parcel?' },
        { author: 'unknown', name: 'Anna', text: 'I will ask the carrier.' },
      ],
    },
  ],
  not: [
    'https://acme.lightning.force.com/lightning/o/Case/list',
    'https://acme.lightning.force.com.evil.example/lightning/r/Case/5005g00000AbCdEFGH/view',
  ],
} satisfies AdapterExamples;
