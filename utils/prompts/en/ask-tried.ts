import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-tried',
  language: 'en',
  step: 'ask',
  slot: 'tried',
  after: ['problem', 'question'],
  says: ['What have you tried so far?', 'What have you been able to do about it so far?'],
  why: {
    fi: 'Näin asiakasta ei pyydetä toistamaan jo tehtyä.',
    en: 'This way nobody is asked to do again what was done.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [["The router doesn't start.", 'What have you tried so far?']],
  silent: ["The router doesn't start. I already changed the cable."],
} satisfies PromptExamples;
