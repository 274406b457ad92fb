import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/summarise-agreed',
  language: 'en',
  step: 'summarise',
  after: ['problem', 'expectation', 'fact', 'situation'],
  cues: ['you (?:said|promised|told (?:me|us)|assured)', '(?:i was|we were) (?:promised|told|assured)'],
  says: ['{summary} Have I got the promise right?'],
  why: {
    fi: 'Lupaus tarkistetaan yhdessä ennen kuin sitä selitetään.',
    en: 'A promise is checked together before it is explained.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "You promised a new door in May. The old door doesn't close.",
      "We promised a new door in May, and the old door doesn't close. Have I got the promise right?",
    ],
  ],
  silent: ["The old door doesn't close. I measured it twice."],
} satisfies PromptExamples;
