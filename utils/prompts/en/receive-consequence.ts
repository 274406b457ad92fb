import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/receive-consequence',
  language: 'en',
  step: 'receive',
  after: ['consequence'],
  says: ["I've read all of it. {quote}.", "{quote}. I've taken that in."],
  why: {
    fi: 'Seuraus kertoo, mitä asia maksoi; sen kuuleminen tulee ennen syytä.',
    en: 'The effect tells what it cost; hearing it comes before any reason.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    ['The oven broke. We had to cancel the party.', "I've read all of it. You had to cancel the party."],
  ],
  silent: ['The oven is new.'],
} satisfies PromptExamples;
