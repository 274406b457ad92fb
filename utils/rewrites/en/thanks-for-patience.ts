import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/thanks-for-patience',
  language: 'en',
  category: 'C30',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Kiitä jostakin todellisesta', en: 'Thank for something real' },
  why: {
    fi: 'Kärsivällisyydestä kiittäminen ohittaa odotuksen; kiitä siitä, mitä asiakas teki.',
    en: 'Thanks for patience skips the wait; thank for what the customer did.',
  },
  match:
    '(?:thanks|thank you)(?: very much| so much)?(?: again)?(?: in advance)? for your (?:patience and understanding|understanding and patience|patience|understanding)(?: (?:in|with|on) this(?: \\p{L}+)?)?',
  becomes: ['thank you for [what the customer did]'],
  unless: ['while|after|during|and for|days|weeks'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Thank you for your patience.', 'Thank you for [what the customer did].'],
    [
      'The part is on order. Thanks for your understanding!',
      'The part is on order. Thank you for [what the customer did]!',
    ],
    [
      'Thank you very much for your patience and understanding in this matter.',
      'Thank you for [what the customer did].',
    ],
  ],
  leaves: [
    'Thank you for your patience while I read the log.',
    'Thank you for the clear photos.',
    'Nine days was too long; thank you for writing again.',
    'I have little patience for slow pages, too.',
  ],
} satisfies RewriteExamples;
