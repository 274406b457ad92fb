import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-deadline',
  language: 'en',
  step: 'ask',
  slot: 'deadline',
  after: ['problem', 'wish', 'question', 'situation'],
  says: ['By when should this be in order for you?', 'When do you need this at the latest?'],
  why: {
    fi: 'Aikaa ei arvata eikä luvata: se kysytään.',
    en: 'Time is neither guessed nor promised: it is asked for.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['The sofa arrived broken.', 'By when should this be in order for you?']],
  silent: ['I need a new card by Friday.'],
} satisfies PromptExamples;
