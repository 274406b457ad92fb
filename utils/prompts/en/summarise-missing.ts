import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/summarise-missing',
  language: 'en',
  step: 'summarise',
  after: ['problem', 'wish', 'situation', 'consequence', 'expectation', 'question', 'tried', 'fact'],
  says: ['{summary} Is there anything important missing here?'],
  why: {
    fi: 'Avoin tarkistus antaa luvan lisätä sen, mikä jäi sanomatta.',
    en: 'An open check allows the customer to add what was left unsaid.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'I ordered a shelf for the hall. It arrived broken.',
      'You ordered a shelf for the hall, and it arrived broken. Is there anything important missing here?',
    ],
  ],
  silent: ['Thanks!'],
} satisfies PromptExamples;
