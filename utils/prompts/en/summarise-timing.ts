import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/summarise-timing',
  language: 'en',
  step: 'summarise',
  after: ['wish', 'situation', 'expectation', 'consequence', 'question', 'problem'],
  cues: [
    '(?:before|by|until) (?:(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|the \\d+~|\\d+~|january|february|march|april|may|june|july|august|september|october|november|december|christmas)',
    'deadline',
  ],
  says: ['{summary} Is the timing what matters most here?'],
  why: {
    fi: 'Arvaus siitä, mikä painaa eniten, sanotaan kysymyksenä, jonka asiakas voi korjata.',
    en: 'A guess at what weighs most is put as a question that the customer can correct.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "The suit hasn't come back from your cleaners. I need it before Saturday.",
      "The suit hasn't come back from our cleaners, and you need it before Saturday. Is the timing what matters most here?",
    ],
  ],
  silent: ["The suit hasn't come back from your cleaners. I called you twice."],
} satisfies PromptExamples;
