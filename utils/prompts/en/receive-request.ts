import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/receive-request',
  language: 'en',
  step: 'receive',
  after: ['wish', 'question', 'expectation'],
  asks: 'deed',
  says: ["I've read your message. {deed}.", "{deed}. That's clear to me."],
  why: {
    fi: 'Pyyntö sanotaan toiveena takaisin, niin asiakas näkee että se meni perille.',
    en: 'A request is told back as a wish, so that the customer sees it came across.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Could you pass that on to the landlord?',
      "I've read your message. You'd like us to pass that on to the landlord.",
    ],
    ['can you ship it by Friday?', "I've read your message. You'd like us to ship it by Friday."],
  ],
  silent: ['Can I change the size after ordering?', 'The parcel is lost.'],
} satisfies PromptExamples;
