import type { Adapter, AdapterExamples } from '../types';

/** The classic form, alone, in its frame, or within the newer shell. Workspaces must be taught. */
export default {
  id: 'servicenow',
  name: 'ServiceNow (classic form)',
  channel: 'email',
  detect: { url: ['https://*.service-now.com/*'], marks: ['>>> #sn_form_inline_stream_entries'] },
  confidence: 'high',
  seenAt: '2026-01',
  page: {
    ticketId: 'sys_id(?:=|%3D)([0-9a-f]{32})',
    thread: [
      '#sn_form_inline_stream_entries',
      'iframe#gsft_main >>> #sn_form_inline_stream_entries',
      '>>> #sn_form_inline_stream_entries',
    ],
    message: ['li.h-card[data-journal-id]'],
    body: ['.sn-widget-textblock-body'],
    authorName: ['.sn-card-component-createdby'],
    authors: [
      // Journal fields are named in the words of the interface: what is not surely public is nobody's.
      {
        kind: 'words',
        selector: '.sn-card-component-time > span:first-child',
        words: ['Work notes'],
        author: 'note',
      },
      {
        kind: 'otherWords',
        selector: '.sn-card-component-time > span:first-child',
        words: ['Additional comments'],
        author: 'unknown',
      },
      {
        kind: 'name',
        among: '>>> input[id^="sys_display."][id$=".caller_id"]',
        author: 'customer',
        otherwise: 'agent',
      },
    ],
    title: {
      selector: [
        'input[id$=".short_description"]',
        'iframe#gsft_main >>> input[id$=".short_description"]',
        '>>> input[id$=".short_description"]',
      ],
    },
    // The stream shows what is newest on top.
    order: 'newest',
    composers: [
      {
        selector: [
          'textarea#activity-stream-comments-textarea',
          'iframe#gsft_main >>> textarea#activity-stream-comments-textarea',
          '>>> textarea#activity-stream-comments-textarea',
        ],
        mode: 'public',
      },
      {
        selector: [
          'textarea#activity-stream-work_notes-textarea',
          'iframe#gsft_main >>> textarea#activity-stream-work_notes-textarea',
          '>>> textarea#activity-stream-work_notes-textarea',
        ],
        mode: 'internal',
      },
      // One box for both: its kind is said by colour and words.
      {
        selector: [
          'textarea#activity-stream-textarea',
          'iframe#gsft_main >>> textarea#activity-stream-textarea',
          '>>> textarea#activity-stream-textarea',
        ],
        mode: 'unknown',
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://acme.service-now.com/incident.do?sys_id=0123456789abcdef0123456789abcdef',
      page: 'servicenow-form-en',
      title: 'Cannot sign in',
      conversation: '0123456789abcdef0123456789abcdef',
      composer: 'internal',
      reads: [
        { author: 'customer', name: 'John Smith', text: 'I cannot sign in.' },
        { author: 'note', name: 'Anna', text: 'The account is locked.' },
        { author: 'agent', name: 'Anna', text: 'When did you try?' },
        { author: 'unknown', name: 'John Smith', text: 'Kommentin laji on suomeksi.' },
      ],
    },
    {
      url: 'https://acme.service-now.com/nav_to.do?uri=incident.do%3Fsys_id%3D0123456789abcdef0123456789abcdef',
      page: 'servicenow-frame-fi',
      title: 'Tulostin ei vastaa',
      conversation: '0123456789abcdef0123456789abcdef',
      composer: 'public',
      reads: [{ author: 'customer', name: 'Eino Laine', text: 'Tulostin ei vastaa.' }],
    },
  ],
  not: ['https://acme.service-now.com.evil.example/incident.do?sys_id=0123456789abcdef0123456789abcdef'],
} satisfies AdapterExamples;
