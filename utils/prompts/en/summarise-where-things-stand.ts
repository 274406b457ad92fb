import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/summarise-where-things-stand',
  language: 'en',
  step: 'summarise',
  after: ['situation'],
  says: ['{summary} Is that where things stand?'],
  why: {
    fi: 'Tilanne sanotaan ääneen sellaisena kuin se on nyt, ja asiakas saa korjata.',
    en: 'The situation is said as it is now, and the customer may correct it.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "We moved house in May. The internet doesn't work.",
      "You moved house in May, and the internet doesn't work. Is that where things stand?",
    ],
  ],
  silent: ["The internet doesn't work."],
} satisfies PromptExamples;
