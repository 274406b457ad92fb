import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-consequence',
  language: 'en',
  step: 'ask',
  slot: 'consequence',
  after: ['problem', 'fact', 'tried'],
  says: ['How does this affect your day?', 'What has this meant for you so far?'],
  why: {
    fi: 'Vaikutus näyttää, mikä on kiireistä ja mikä voi odottaa.',
    en: 'The effect shows what is urgent and what can wait.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [["The doorbell doesn't work.", 'How does this affect your day?']],
  silent: ['The fridge broke. I had to throw away all the food.'],
} satisfies PromptExamples;
