import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/not-impossible',
  language: 'en',
  category: 'C36',
  severity: 1,
  mode: 'flag',
  title: { fi: 'Sano myönteisenä', en: 'Say it as a positive' },
  why: {
    fi: 'Kaksi kieltoa peittää, onko vastaus kyllä vai ei; sano kumpi.',
    en: 'Two negatives hide whether it’s a yes or a no; say which.',
  },
  match:
    "(?:is|are|was|it's|that's)(?: not|n't) (?:impossible|uncommon|unusual|unlikely|unreasonable|without)",
  becomes: [],
  unless: ['\\?$|why'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['A change of seat is not impossible.', 'is not impossible'],
    ["It isn't unusual in winter.", "isn't unusual"],
    ['A later date is not unlikely, either.', 'is not unlikely'],
  ],
  leaves: [
    'It is impossible to tell from the photo.',
    'That is not possible in this model.',
    'You said it is not impossible.',
    'It is not unsafe to breathe the fumes outdoors.',
  ],
} satisfies RewriteExamples;
