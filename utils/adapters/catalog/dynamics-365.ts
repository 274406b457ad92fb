import type { Adapter, AdapterExamples } from '../types';

/** The timeline of a case. The live chat stands in a frame whose markup nobody could confirm: it must be taught. */
export default {
  id: 'dynamics-365',
  name: 'Dynamics 365 Customer Service',
  channel: 'email',
  detect: { url: ['https://*.dynamics.com/main.aspx*'], marks: ['[data-id="editFormRoot"]'] },
  confidence: 'high',
  seenAt: '2026-01',
  page: {
    ticketId: '[?&]id=([0-9a-fA-F-]{36})',
    thread: ['[data-id="notescontrol"]', '[data-control-name="notescontrol"]', 'section[data-id="Timeline"]'],
    message: ['[id^="timeline_record_control"]:not([id^="timeline_record_control"] *)'],
    body: ['[id^="timeline_field_description"]', '[data-id*="timeline_record_content_preview"]'],
    authorName: ['[data-id*="timeline_field_from"]'],
    authors: [
      // A mail's icon says which way it went. Notes and all the rest say what they are in words of the interface.
      { kind: 'selector', selector: '[class*="EmailIncoming-symbol"]', author: 'customer' },
      { kind: 'selector', selector: '[class*="EmailOutgoing-symbol"]', author: 'agent' },
    ],
    title: { selector: ['[data-id="header_title"]'] },
    // The timeline shows what is newest on top.
    order: 'newest',
    more: ['[data-id="notescontrol-seeMoreRecords"]'],
    composers: [
      {
        selector: [
          'iframe.fullPageContentEditorFrame >>> iframe.cke_wysiwyg_frame >>> body',
          'iframe >>> iframe.cke_wysiwyg_frame >>> body',
        ],
        mode: [
          { kind: 'present', selector: '#create_note_medium_title', mode: 'internal' },
          { kind: 'address', pattern: '[?&]etn=email(?:&|$)', mode: 'public' },
        ],
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://acme.crm4.dynamics.com/main.aspx?appid=a1&pagetype=entityrecord&etn=incident&id=0a1b2c3d-0000-4000-8000-000000000001',
      page: 'dynamics-365-en',
      title: 'Parcel is late',
      conversation: '0a1b2c3d-0000-4000-8000-000000000001',
      composer: 'internal',
      partial: 'more',
      reads: [
        { author: 'customer', name: 'John Smith', text: 'My parcel is late.' },
        { author: 'unknown', text: 'The carrier has lost it.' },
        { author: 'agent', name: 'Anna', text: 'I will ask the carrier.' },
      ],
    },
  ],
  not: [
    'https://acme.crm4.dynamics.com.evil.example/main.aspx?etn=incident',
    'https://acme.crm4.dynamics.com/apps',
  ],
} satisfies AdapterExamples;
