import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/order-reason',
  language: 'en',
  category: 'C32',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Pyyntö ja syy', en: 'A request and a reason' },
  why: {
    fi: 'Lyhyt käsky ei kerro, miksi; pyyntö ja syy vievät saman perille.',
    en: 'A short order does not tell why; a request with a reason brings the same home.',
  },
  match:
    '(?<=^|[,:] )(?<deed>(?:send|give|email|forward|tell|show) (?:me|us) (?!a (?:little|bit|lot)|the truth)(?:the|your|a|an) (?:\\p{L}+ ){0,3}\\p{L}+)\\.',
  becomes: ['could you $<deed|lower>? With it I can [what you will do].'],
  unless: ['please|\\d[.)] |first|then|step|if|when|once|after|in case'],
  unlessDraft: ['\\n[^\\S\\n]*(?:\\d+[.)]|[-*•]) ', 'first|then|step \\d'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Send me your berth number.', 'Could you send me your berth number? With it I can [what you will do].'],
    [
      'Hello Kit, give us the key.',
      'Hello Kit, could you give us the key? With it I can [what you will do].',
    ],
    ['Thanks. Email me a photo.', 'Thanks. Could you email me a photo? With it I can [what you will do].'],
  ],
  leaves: [
    'Please send me a photo.',
    'First open the lid. Then send me a photo.',
    'I will send you the key.',
    'If the lid is cracked, send me a photo.',
  ],
} satisfies RewriteExamples;
