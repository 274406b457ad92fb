import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/guaranteed-time',
  language: 'en',
  category: 'C16',
  severity: 2,
  mode: 'flag',
  title: { fi: 'Lupaa se, mikä on käsissäsi', en: 'Promise what is in your hands' },
  why: {
    fi: 'Takuu jonkun toisen ajasta murtuu ensimmäiseen viivästykseen; lupaa oma tekosi.',
    en: 'A guarantee of somebody else’s time breaks with the first delay; promise your own deed.',
  },
  match:
    "(?:i|we)(?: can| do)? (?:(?:absolutely|personally) )?(?:guarantee|promise)(?: you)?(?: that)? (?:you'll|you will|it'll|it will|they'll|they will|the \\p{L}+ will|your \\p{L}+ will)(?: …)? (?:by|on|before|within|today|tomorrow|tonight|this|next)",
  becomes: [],
  unless: ["not|n't"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["I guarantee you'll have it by Friday.", "I guarantee you'll have it by"],
    [
      'Hi Nora, we promise that your sail will be on the pier tomorrow.',
      'we promise that your sail will be on',
    ],
    ['I can guarantee it will arrive on Tuesday.', 'I can guarantee it will arrive on'],
  ],
  leaves: [
    'I promise to call you by Friday.',
    'You will have it by Friday.',
    "We cannot guarantee you'll have it by Friday.",
    'The guarantee covers the sail for two years.',
  ],
} satisfies RewriteExamples;
