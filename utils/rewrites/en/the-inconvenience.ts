import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/the-inconvenience',
  language: 'en',
  category: 'C20',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Pahoittele, mitä asiakkaalle kävi', en: 'Be sorry for what happened to the customer' },
  why: {
    fi: '”Häiriö” on järjestelmän sana; nimeä, mitä asiakkaalta meni.',
    en: '“Inconvenience” is a word of systems; name what it cost the customer.',
  },
  match:
    "(?:(?:(?:we're|we are|i'm|i am) )?(?:so |very |really )?sorry|apologies|my apologies|our apologies|(?:we|i) apologi[sz]e) for the inconvenience(?: (?:caused|this (?:has )?caused))?@end",
  becomes: ["I'm sorry [for what happened to the customer]"],
  unless: ['because|since|that we|when'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Sorry for the inconvenience.', "I'm sorry [for what happened to the customer]."],
    [
      'Hi Greg, we apologise for the inconvenience this caused.',
      "Hi Greg, I'm sorry [for what happened to the customer].",
    ],
    ['Our apologies for the inconvenience!', "I'm sorry [for what happened to the customer]!"],
  ],
  leaves: [
    "I'm sorry you lost an evening to the wrong lid.",
    'The inconvenience store is closed.',
    'Sorry for the inconvenience of the wrong lid; the right one leaves today.',
    'You wrote of the inconvenience.',
  ],
} satisfies RewriteExamples;
