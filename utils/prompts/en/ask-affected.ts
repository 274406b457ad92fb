import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-affected',
  language: 'en',
  step: 'ask',
  slot: 'affected',
  after: ['problem', 'question', 'fact'],
  says: ['Who else is affected by this?', 'How many people see the same thing?'],
  why: {
    fi: 'Muut, joihin asia vaikuttaa, jäävät usein sanomatta.',
    en: 'Others who are affected are often left unsaid.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['The shared calendar at work does not update.', '?']],
  silent: ["Only my phone doesn't update, others are fine."],
} satisfies PromptExamples;
