import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-suggestion',
  language: 'en',
  step: 'appreciate',
  after: ['wish', 'expectation'],
  cues: [
    "(?:would|it'd) be (?:nice|good|great|handy|helpful|useful)",
    'suggest~',
    'you (?:could|should) (?:add|offer|have)',
  ],
  says: [
    "Thank you for the suggestion, it's a concrete one.",
    'Thank you for taking the trouble to suggest this.',
  ],
  why: {
    fi: 'Ehdotus on lahja: asiakas miettii, miten asia olisi parempi.',
    en: 'A suggestion is a gift: the customer thinks about how things could be better.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Thanks for the great service! It would be nice if all bills could be downloaded at once.',
      "Thank you for the suggestion, it's a concrete one.",
    ],
  ],
  silent: ['Can the bills be downloaded?'],
} satisfies PromptExamples;
