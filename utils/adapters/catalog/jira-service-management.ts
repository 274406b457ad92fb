import type { Adapter, AdapterExamples } from '../types';

export default {
  id: 'jira-service-management',
  name: 'Jira Service Management',
  channel: 'email',
  detect: {
    url: [
      'https://*.atlassian.net/browse/*',
      'https://*.atlassian.net/jira/servicedesk/*',
      'https://*.atlassian.net/*selectedIssue=*',
    ],
    // Renamed in 2022 and 2023; both are about.
    marks: [
      '[data-testid="issue.views.issue-base.foundation.summary.heading"], [data-test-id="issue.views.issue-base.foundation.summary.heading"]',
    ],
  },
  confidence: 'high',
  seenAt: '2026-10',
  // A note says so in the words of the interface, of which only the English are known.
  unknown: ['notes', 'mode'],
  page: {
    ticketId:
      '[?&]selectedIssue=([A-Z][A-Z0-9_]+-\\d+)|/browse/([A-Z][A-Z0-9_]+-\\d+)|/queues/(?:[^?#]*/)?([A-Z][A-Z0-9_]+-\\d+)',
    thread: ['body'],
    message: ['[data-testid="issue.views.field.rich-text.description"], [data-testid^="comment-base-item-"]'],
    body: ['[data-testid$="-body"] .ak-renderer-document', '.ak-renderer-document'],
    authorName: ['[data-testid$="-header"] a'],
    authors: [
      // The description is what the customer wrote into the form of the portal.
      {
        kind: 'selector',
        selector: '[data-testid="issue.views.field.rich-text.description"]',
        author: 'customer',
      },
      { kind: 'words', selector: '[data-testid$="-header"] span', words: ['Internal note'], author: 'note' },
      {
        kind: 'name',
        among: '[data-testid^="issue.views.field.user.reporter"] *',
        author: 'customer',
      },
    ],
    title: {
      selector: [
        '[data-testid="issue.views.issue-base.foundation.summary.heading"]',
        '[data-test-id="issue.views.issue-base.foundation.summary.heading"]',
      ],
    },
    more: ['[data-testid="issue.activity.common.component.load-more-button.loading-button"]'],
    composers: [
      {
        // The description's editor has the same id.
        selector: [
          '[data-testid="issue.activity.comment"] .ProseMirror[contenteditable="true"]',
          '[data-testid="issue.component.editor.default-editor"] .ProseMirror[contenteditable="true"]',
        ],
        mode: 'unknown',
      },
    ],
  },
} satisfies Adapter;

export const examples = {
  pages: [
    {
      url: 'https://acme.atlassian.net/jira/servicedesk/projects/IT/queues/custom/4/IT-41',
      page: 'jira-service-management-en',
      title: 'Cannot sign in',
      conversation: 'IT-41',
      composer: 'unknown',
      partial: 'more',
      reads: [
        { author: 'customer', text: 'I cannot sign in after the update.' },
        { author: 'note', name: 'Anna', text: 'The account is locked.' },
        { author: 'unknown', name: 'Anna', text: 'When did you try?' },
        { author: 'customer', name: 'John Smith', text: 'At 14:32 today.' },
      ],
    },
  ],
  not: ['https://acme.atlassian.net/wiki/spaces/IT', 'https://acme.atlassian.net.evil.example/browse/IT-41'],
} satisfies AdapterExamples;
