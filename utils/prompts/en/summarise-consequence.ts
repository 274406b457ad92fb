import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/summarise-consequence',
  language: 'en',
  step: 'summarise',
  after: ['consequence'],
  says: ['{summary} Have I understood what this means for you?'],
  why: {
    fi: 'Seuraus on se, minkä takia asia on tärkeä; se kuuluu tiivistykseen.',
    en: 'The effect is why it matters; it belongs in the summary.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'The freezer stopped working. I had to throw away all the food.',
      'The freezer stopped working, and you had to throw away all the food. Have I understood what this means for you?',
    ],
  ],
  silent: ['The freezer stopped working. I already called the repair line.'],
} satisfies PromptExamples;
