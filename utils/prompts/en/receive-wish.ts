import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/receive-wish',
  language: 'en',
  step: 'receive',
  after: ['wish', 'expectation'],
  says: ["{quote}. I've read your whole message.", "I've read all you wrote. {quote}."],
  why: {
    fi: 'Toive sanotaan ääneen ennen kuin siihen vastataan.',
    en: 'The wish is said aloud before it is answered.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "I'd like to move the installation to next week.",
      "You'd like to move the installation to next week. I've read your whole message.",
    ],
  ],
  silent: ['The machine makes an odd noise.'],
} satisfies PromptExamples;
