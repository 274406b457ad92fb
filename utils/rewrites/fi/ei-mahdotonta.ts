import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/ei-mahdotonta',
  language: 'fi',
  category: 'C36',
  severity: 1,
  mode: 'flag',
  title: { fi: 'Sano myönteisenä', en: 'Say it as a positive' },
  why: {
    fi: 'Kaksi kieltoa peittää, onko vastaus kyllä vai ei; sano kumpi.',
    en: 'Two negatives hide whether it’s a yes or a no; say which.',
  },
  match:
    '(?:ei|eivät) (?:ole|olisi|liene) (?:täysin |aivan |ihan )?(?:mahdoton\\p{L}*|mahdottom\\p{L}*|poissuljettu~|tavaton\\p{L}*|epätavallis~|epätodennäköi~|harvinais~)',
  becomes: [],
  unless: ['\\?$'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Paikan vaihto ei ole mahdotonta.', 'ei ole mahdotonta'],
    [
      'Se ei ole talvella epätavallista, eikä myöhempi päivä ole este. Viive ei ole harvinaista.',
      'ei ole harvinaista',
    ],
    ['Myöhempi päivä ei ole poissuljettu.', 'ei ole poissuljettu'],
  ],
  leaves: [
    'Kuvasta on mahdotonta sanoa.',
    'Se ei ole tässä mallissa mahdollista.',
    'Kerroit, ettei se ole mahdotonta.',
    'Tämä ei ole vaaratonta eikä harvinaista.',
  ],
} satisfies RewriteExamples;
