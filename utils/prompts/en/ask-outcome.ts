import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-outcome',
  language: 'en',
  step: 'ask',
  slot: 'outcome',
  after: ['problem', 'consequence', 'churn', 'feeling', 'situation'],
  says: ['What would help you most?', 'What would be a good outcome for you?'],
  why: {
    fi: 'Hyvä lopputulos on asiakkaan, ei meidän, sanottava.',
    en: 'A good outcome is for the customer to name, not for us.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['The coffee table arrived broken.', 'What would help you most?']],
  silent: ['The coffee table arrived broken. I want my money back.'],
} satisfies PromptExamples;
