import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/know-how-you-feel',
  language: 'en',
  category: 'C22',
  severity: 2,
  mode: 'flag',
  title: { fi: 'Toista asia, älä väitä tuntevasi', en: 'Reflect, don’t claim to feel it' },
  why: {
    fi: 'Toisen tunnetta ei voi tietää tarkalleen; se, mitä hänelle tapahtui, on kerrottu.',
    en: 'Nobody knows exactly how another feels; what happened to them, you were told.',
  },
  match:
    "(?:i|we) (?:(?:(?:really |truly |certainly )?know|(?:can )?(?:completely|totally|fully|perfectly|absolutely|truly) understand) (?:exactly |just |precisely )?|understand (?:exactly|precisely) )(?:how you(?:'re| are|'ve| must)?(?: feel\\p{L}*| been feeling)|what you(?:'re| are) going through)",
  becomes: [],
  also: [
    {
      match:
        '(?:i|we) (?:completely|totally|fully|perfectly|absolutely|truly) (?:understand|share|feel) your (?:frustration|anger|disappointment|feelings?|concern|annoyance|pain)',
      becomes: [],
    },
  ],
  unless: ["don't|can't|cannot|not"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['I know exactly how you feel.', 'I know exactly how you feel'],
    ['Hi Dev, we fully understand your frustration.', 'we fully understand your frustration'],
    ['I totally understand what you are going through!', 'I totally understand what you are going through'],
  ],
  leaves: [
    'I understand why two empty visits made you write, and how you feel about it.',
    "I can't know how you feel, but nine days is long.",
    'How do you feel about Tuesday?',
    'You said that nobody understands your frustration, and I know exactly how you feel about queues.',
  ],
} satisfies RewriteExamples;
