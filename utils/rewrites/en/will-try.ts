import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/will-try',
  language: 'en',
  category: 'C15',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Mitä teet varmasti', en: 'What you will do for sure' },
  why: {
    fi: '”Yritän” jättää auki, tapahtuuko mitään; kerro, minkä teet varmasti ja milloin kerrot siitä.',
    en: '“I’ll try” leaves open whether anything happens; say what you will do for sure and when you tell of it.',
  },
  match:
    "(?<who>i|we)(?:'ll| will|'m going to|'re going to) try to (?:sort|fix|solve|resolve|help|find|see|get|work)(?: …)?@end",
  becomes: ["$<who>'ll [what you will do for sure] and tell you the result by [day, time]"],
  unless: [
    'if|today|tomorrow|tonight|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|by|reach you|call you',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "I'll try to sort this out.",
      "I'll [what you will do for sure] and tell you the result by [day, time].",
    ],
    [
      "Hi Nora! We'll try to help with the lid.",
      "Hi Nora! We'll [what you will do for sure] and tell you the result by [day, time].",
    ],
    [
      'I will try to get a new sail for you!',
      "I'll [what you will do for sure] and tell you the result by [day, time]!",
    ],
  ],
  leaves: [
    'Please try to open the lid.',
    "I'll try to reach you by phone tomorrow at ten.",
    "If you like, I'll try to find a blue one.",
    'I tried to sort this out on Monday.',
  ],
} satisfies RewriteExamples;
