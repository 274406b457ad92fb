import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/you-misunderstood',
  language: 'en',
  category: 'C9',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Tarkenna itse, älä korjaa asiakasta', en: 'Clarify, don’t correct the customer' },
  why: {
    fi: 'Epäselvä kohta on tekstin, ei lukijan; tarkennus kantaa saman tiedon.',
    en: 'The unclear spot is the text’s, not the reader’s; a clarification carries the same fact.',
  },
  match:
    "you(?:'ve| have| must have| may have| seem to have)? (?:misunderstood(?: (?:me|us|it|this|that|the \\p{L}+))?|got (?:it|this|that) wrong|misread (?:it|this|that|the \\p{L}+))[;:,–-] (?<rest>@word)",
  becomes: ['to clarify: $<rest>'],
  unless: ['if you|sorry if|unclear'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['You misunderstood: the price is per month.', 'To clarify: the price is per month.'],
    ["You've misread the table; delivery to Wales costs £4.", 'To clarify: delivery to Wales costs £4.'],
    [
      'Hi Omar, you got it wrong, the voucher works in both shops.',
      'Hi Omar, to clarify: the voucher works in both shops.',
    ],
  ],
  leaves: [
    'I misunderstood: you wanted the blue one.',
    'If you misunderstood; we are here.',
    "Sorry, I've got it wrong, you were right.",
    'Our letter was easy to misunderstand.',
  ],
} satisfies RewriteExamples;
