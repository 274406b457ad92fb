import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/summarise-right',
  language: 'en',
  step: 'summarise',
  after: ['problem', 'wish', 'situation', 'consequence', 'expectation', 'question', 'tried', 'fact'],
  says: ['{summary} Have I got that right?'],
  why: {
    fi: 'Tiivistys asiakkaan sanoin ja tarkistus antavat hänelle vuoron korjata.',
    en: 'A summary in the customer’s words with a check gives them the turn to correct.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'I ordered a rug on Tuesday. It came in the wrong colour.',
      'You ordered a rug on Tuesday, and it came in the wrong colour. Have I got that right?',
    ],
  ],
  silent: ['Thanks!'],
} satisfies PromptExamples;
