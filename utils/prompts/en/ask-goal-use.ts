import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-goal-use',
  language: 'en',
  step: 'ask',
  slot: 'goal',
  after: ['wish'],
  cues: ["i(?:'d| would) like", 'i want', 'i need', 'looking for'],
  says: ['What will you use it for?', 'How are you planning to use it?'],
  why: {
    fi: 'Käyttö kertoo enemmän kuin toivottu ominaisuus.',
    en: 'The use tells more than the feature that is asked for.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [["I'd like more disk space, but never mind.", 'What will you use it for?']],
  silent: ['The parcel is lost.'],
} satisfies PromptExamples;
