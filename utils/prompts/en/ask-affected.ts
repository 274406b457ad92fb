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
  prompts: [
    ['Is there a way to share a calendar with several people? Never mind.', 'Who else is affected by this?'],
  ],
  silent: ["The calendar doesn't update on my phone."],
} satisfies PromptExamples;
