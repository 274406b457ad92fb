import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/guarantee',
  language: 'en',
  category: 'C16',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Lupaa se, mikä on käsissäsi', en: 'Promise what is in your hands' },
  why: {
    fi: 'Varmuus, jota et hallitse, muuttuu pettymykseksi; lupaa oma tekosi ja hetki.',
    en: 'Certainty you don’t control turns into a let-down; promise your own deed and a time.',
  },
  match:
    "(?:i|we)(?: can| do)? (?:(?:absolutely|personally) )?(?:guarantee|promise)(?: you)?(?: that)? (?:you'll|you will|it'll|it will|this will|this|it won't|that|they'll|they will|the \\p{L}+ will|your \\p{L}+ will|nothing|everything)(?! you)(?: …)?@end",
  becomes: ["I'll [what you will do] and write to you by [day, time]"],
  losesNegation: 'door',
  unless: ["can't|cannot|don't|not guarantee|two-year|guarantee period|if"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["I guarantee you'll have it for the party.", "I'll [what you will do] and write to you by [day, time]."],
    [
      'We promise that your seat will be by the window.',
      "I'll [what you will do] and write to you by [day, time].",
    ],
    [
      "Hi Ola, I can personally guarantee it won't break.",
      "Hi Ola, I'll [what you will do] and write to you by [day, time].",
    ],
  ],
  leaves: [
    'The guarantee covers the motor for two years.',
    "I can't promise that it will be there on Friday.",
    'You said we promised that it will fit.',
    'We guarantee the motor for five years.',
  ],
} satisfies RewriteExamples;
