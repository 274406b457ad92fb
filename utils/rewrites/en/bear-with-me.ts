import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/bear-with-me',
  language: 'en',
  category: 'C29',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Kerro, mitä katsot ja kauanko', en: 'Say what you look at and how long' },
  why: {
    fi: 'Hiljaisuus pitkästyttää; mitä katsot ja kauanko se kestää, pitää mukana.',
    en: 'Silence is long; what you look at and how long it takes keeps the customer with you.',
  },
  match:
    '(?<=^|[,;:] )(?:please )?(?:bear with me|hold on|hang on|one sec|give me a (?:sec|second|moment|minute))(?: please)?(?: (?:while|as) i (?:check|look|open|find|see|pull)(?: …)?)?@end',
  becomes: ["I'm checking [what]; it takes [how long]"],
  unless: ['\\d|minute~|rail|rope'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Bear with me while I check.', "I'm checking [what]; it takes [how long]."],
    ['Hi Al, hold on please.', "Hi Al, I'm checking [what]; it takes [how long]."],
    ['Give me a sec!', "I'm checking [what]; it takes [how long]!"],
  ],
  leaves: [
    "I'm checking the order; it takes two minutes.",
    'Hold on to the rail when you step aboard.',
    'Give me a second photo of the lid.',
    'Please bear with me while I check the order, about two minutes.',
  ],
} satisfies RewriteExamples;
