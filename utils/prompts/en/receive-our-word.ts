import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/receive-our-word',
  language: 'en',
  step: 'receive',
  after: ['problem', 'expectation', 'fact', 'situation', 'consequence'],
  cues: [
    'you (?:said|promised|told (?:me|us)|assured)(?= (?:you|it|that|the|i|my|we|they|there|this|a)(?![\\p{L}]))',
  ],
  says: ["{quote}. That's where I'll begin.", "{quote}. I'll take that as the starting point."],
  why: {
    fi: 'Oma sanamme on ensimmäinen asia, jonka asiakas haluaa kuulla meidän muistavan.',
    en: 'Our own word is the first thing that the customer wants us to remember.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'You said you would ring me on Monday, but nobody did.',
      "We said we would ring you on Monday, but nobody did. That's where I'll begin.",
    ],
  ],
  silent: ['My sister said she would ring me on Monday.'],
} satisfies PromptExamples;
