import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-goal',
  language: 'en',
  step: 'ask',
  slot: 'goal',
  after: ['problem', 'question', 'wish'],
  says: ['What are you working on when this comes up?', 'What are you hoping to get done?'],
  why: {
    fi: 'Tavoite ratkaisee, mikä vastaus auttaa; sitä ei pidä arvata.',
    en: 'The goal decides which answer helps; it is not for guessing.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['How do I lock a field in a form? Never mind.', 'What are you working on when this comes up?']],
  silent: ['I ordered a coat as a present for my sister and it has not come.'],
} satisfies PromptExamples;
