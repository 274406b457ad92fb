import type { Adapter, AdapterExamples } from '../types';

/** Class names end in a hash of the build; their heads are stable. */
export default {
  id: 'kayako',
  name: 'Kayako',
  channel: 'email',
  detect: {
    url: ['https://*.kayako.com/agent/*'],
    marks: ['[class*="ko-agent-content_layout__"]'],
  },
  confidence: 'high',
  seenAt: '2025-11',
  page: {
    ticketId: '/agent/conversations/(\\d+)',
    thread: ['[class*="ko-agent-content_layout__timeline_"]'],
    message: [
      '[class*="ko-timeline-2_list_item__item_"]',
      '.message-or-note',
      '.qa-feed_item--post, .qa-feed_item--note',
    ],
    body: ['[class*="ko-timeline-2_list_item__content_"]', '.ko-feed_item__content'],
    authorName: ['[class*="creator"]'],
    authors: [
      {
        kind: 'selector',
        selector: '[class*="ko-timeline-2_list_item__note_"], .qa-feed_item--note',
        author: 'note',
      },
      { kind: 'selector', selector: '[class*="ko-timeline-2_list_activity_"]', author: 'system' },
      {
        kind: 'name',
        among: '[class*="requester-info-card__requester-name_"] [class*="ko-editable-text__emphasizedText"]',
        author: 'customer',
        otherwise: 'agent',
      },
    ],
    title: {
      selector: ['[class*="ko-tabs_case__subject_"]', '[class*="ko-case-content__timeline-header-title_"]'],
    },
    more: ['[class*="ko-timeline-2__load-link_"]'],
    composers: [
      {
        // Side conversations have an editor of their own.
        selector: [
          '[class*="ko-agent-content_layout__reply-area_"] .fr-element.fr-view[contenteditable="true"]:not([class*="side-conversations-panel__side-panel_"] *)',
        ],
        mode: [
          {
            kind: 'present',
            selector: '[class*="ko-text-editor__is-note_"], [class*="ko-text-editor__note-container_"]',
            mode: 'internal',
          },
          { kind: 'present', selector: '[class*="ko-channel-selector__trigger--active_"]', mode: 'public' },
        ],
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://acme.kayako.com/agent/conversations/318',
      page: 'kayako-en',
      title: 'Parcel is late',
      conversation: '318',
      composer: 'public',
      partial: 'more',
      reads: [
        { author: 'customer', name: 'John Smith', text: 'My parcel is late.' },
        { author: 'note', name: 'Anna', text: 'The carrier has lost it.' },
        { author: 'agent', name: 'Anna', text: 'I will ask the carrier.' },
      ],
    },
    {
      url: 'https://acme.kayako.com/agent/conversations/319',
      page: 'kayako-note-fi',
      title: 'Lasku',
      conversation: '319',
      composer: 'internal',
      reads: [{ author: 'customer', name: 'Aino', text: 'Lasku 3310 on väärin.' }],
    },
  ],
  not: [
    'https://acme.kayako.com.evil.example/agent/conversations/1',
    'https://acme.kayako.com/en-us/article/4',
  ],
} satisfies AdapterExamples;
