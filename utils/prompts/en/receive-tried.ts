import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/receive-tried',
  language: 'en',
  step: 'receive',
  after: ['tried'],
  says: ["{quote}. So we won't start from the beginning.", "{quote}. Let's carry on from there."],
  why: {
    fi: 'Kun tehty työ tunnustetaan, asiakasta ei pyydetä tekemään sitä uudelleen.',
    en: 'When the work done is acknowledged, nobody asks for it again.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'I restarted the router and changed the cable.',
      "You restarted the router and changed the cable. So we won't start from the beginning.",
    ],
  ],
  silent: ['The router is new.'],
} satisfies PromptExamples;
