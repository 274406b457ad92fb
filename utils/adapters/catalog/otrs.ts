import type { Adapter, AdapterExamples } from '../types';

/** The family of ((OTRS)): one ticket page, and each kind of answer in a window of its own. */
export default {
  id: 'otrs',
  name: 'Znuny, OTOBO, OTRS',
  channel: 'email',
  detect: {
    url: [
      '*/index.pl?*Action=AgentTicketZoom*',
      '*/index.pl?*Action=AgentTicketCompose*',
      '*/index.pl?*Action=AgentTicketNote*',
      '*/index.pl?*Action=AgentTicketEmailOutbound*',
    ],
    marks: ['.MainBox.TicketZoom, form textarea#RichText[name="Body"]'],
  },
  confidence: 'verified',
  seenAt: '2026-11',
  page: {
    ticketId: '[?&;]TicketID=(\\d+)',
    thread: ['#ArticleItems'],
    replyPage: ['form:has(textarea#RichText[name="Body"])'],
    message: ['.WidgetSimple:has(.ArticleBody, iframe[id^="Iframe"])'],
    // Mail in HTML is in a frame of its own.
    body: ['iframe[id^="Iframe"] >>> body', '.ArticleBody'],
    authorName: ['.ArticleMailHeader p.Value'],
    authors: [
      { kind: 'selector', selector: '.WidgetSimple.NotVisibleForCustomer', author: 'note' },
      { kind: 'selector', selector: '.WidgetSimple.system', author: 'system' },
      { kind: 'selector', selector: '.WidgetSimple.customer', author: 'customer' },
      { kind: 'selector', selector: '.WidgetSimple.agent', author: 'agent' },
    ],
    title: { selector: ['.TicketZoom .Headline h1'], without: '^[^—]*— ' },
    // Usually one article is shown, and the table lists them all.
    total: ['#ArticleTable tbody tr'],
    composers: [
      {
        selector: [
          '.ck-editor__editable[contenteditable="true"]',
          'iframe.cke_wysiwyg_frame >>> body',
          'textarea#RichText[name="Body"]',
        ],
        mode: [
          { kind: 'address', pattern: '[?&;]Action=AgentTicketCompose(?:[&;]|$)', mode: 'public' },
          { kind: 'present', selector: '#IsVisibleForCustomer:checked', mode: 'public' },
          { kind: 'address', pattern: '[?&;]Action=AgentTicketNote(?:[&;]|$)', mode: 'internal' },
        ],
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://otobo.example/otobo/index.pl?Action=AgentTicketZoom;TicketID=4',
      page: 'otrs-zoom-fi',
      title: 'Lasku 3310 on väärin',
      conversation: '4',
      partial: 'more',
      reads: [
        {
          author: 'customer',
          name: 'Aino Mäkelä <aino@asiakas.example>',
          text: 'Hei,\n\nlasku 3310 on väärin.',
        },
      ],
    },
    {
      url: 'https://znuny.example/znuny/index.pl?TicketID=4&Action=AgentTicketZoom',
      page: 'otrs-all-en',
      title: 'Cannot sign in',
      conversation: '4',
      reads: [
        { author: 'customer', name: 'John Smith', text: 'I cannot sign in.' },
        { author: 'note', name: 'Anna', text: 'The account is locked.' },
        { author: 'agent', name: 'Anna', text: 'When did you try?' },
      ],
    },
    {
      url: 'https://otobo.example/otobo/index.pl?Action=AgentTicketCompose;TicketID=4',
      page: 'otrs-compose',
      title: 'Compose',
      conversation: '4',
      composer: 'public',
      reads: [],
    },
    {
      url: 'https://otobo.example/otobo/index.pl?Action=AgentTicketNote;TicketID=4',
      page: 'otrs-note',
      title: 'Note',
      conversation: '4',
      composer: 'internal',
      reads: [],
    },
  ],
  not: ['https://otobo.example/otobo/index.pl?Action=AgentDashboard'],
} satisfies AdapterExamples;
