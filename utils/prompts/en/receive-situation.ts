import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/receive-situation',
  language: 'en',
  step: 'receive',
  after: ['situation'],
  says: ['Thanks for telling me where things stand. {quote}.', "{quote}. It's good that you mentioned it."],
  why: {
    fi: 'Tilanne kertoo, miksi asia on tärkeä; sen kuuleminen näyttää, että vastassa on ihminen.',
    en: 'The situation says why it matters; hearing it shows that a person is listening.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'My mother died in May and the account is in her name.',
      'Thanks for telling me where things stand. Your mother died in May and the account is in her name.',
    ],
  ],
  silent: ['The bill is wrong.'],
} satisfies PromptExamples;
