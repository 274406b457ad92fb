import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/tiivista-ymmarsinko',
  language: 'fi',
  step: 'summarise',
  after: ['problem', 'wish', 'situation', 'consequence', 'expectation', 'question', 'tried', 'fact'],
  says: ['{summary} Ymmärsinkö oikein?'],
  why: {
    fi: 'Tiivistys asiakkaan sanoin ja tarkistus antavat hänelle vuoron korjata.',
    en: 'A summary in the customer’s words with a check gives them the turn to correct.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Tilasin maton tiistaina. Se on väärän värinen.',
      'Tilasit maton tiistaina, ja se on väärän värinen. Ymmärsinkö oikein?',
    ],
  ],
  silent: ['Kiitos!'],
} satisfies PromptExamples;
