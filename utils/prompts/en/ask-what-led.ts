import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-what-led',
  language: 'en',
  step: 'ask',
  after: ['churn', 'competitor'],
  // Who has told the reason is not asked for it.
  unless: [
    'because~',
    'due to',
    "(?:since|as) (?:i|we|i'm|we're)",
    '(?:moving|relocating|emigrating)',
    'so that',
  ],
  says: ['What led you to think about switching?', 'What would have to be different for you to stay?'],
  why: {
    fi: 'Lähtöaikeen takana on kokemus; se kuullaan ennen tarjousta.',
    en: 'Behind the thought of leaving is an experience; it is heard before any offer.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [["I'm thinking of switching to another provider.", 'What led you to think about switching?']],
  silent: [
    "I'd like to switch the coat for another colour.",
    "We want to end our contract because we're selling the flat.",
  ],
} satisfies PromptExamples;
