import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/take-it-up-with',
  language: 'en',
  category: 'C19',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Avaa seuraava ovi itse', en: 'Open the next door yourself' },
  why: {
    fi: '”Ota se heidän kanssaan puheeksi” jättää asiakkaan yksin; seuraava askel kuuluu meille.',
    en: '“Take it up with them” leaves the customer alone; the next step is ours.',
  },
  match:
    "you(?:'ll| will|'d| would)? (?:have to|need to|should|must|would need to) (?:take (?:that|this|it) up with|sort (?:that|this|it) out with|discuss (?:that|this|it) with|take (?:that|this|it) to) (?<who>(?:the|your) (?:\\p{L}+ )??\\p{L}+)(?: (?:directly|yourself|themselves))?@end",
  becomes: ['$<who> decides this; I [what you do so that the customer need not start over]'],
  unless: ["don't|not|if|doctor|physician|pharmac~"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "You'll have to take that up with the manufacturer.",
      'The manufacturer decides this; I [what you do so that the customer need not start over].',
    ],
    [
      'Hi Mo, you should sort it out with your bank yourself.',
      'Hi Mo, your bank decides this; I [what you do so that the customer need not start over].',
    ],
    [
      'You must take this to the harbour office!',
      'The harbour office decides this; I [what you do so that the customer need not start over]!',
    ],
  ],
  leaves: [
    "You don't have to take that up with the bank.",
    'I will take it up with the manufacturer.',
    'You should discuss it with your doctor.',
    'If you like, you should take this to the pier.',
  ],
} satisfies RewriteExamples;
