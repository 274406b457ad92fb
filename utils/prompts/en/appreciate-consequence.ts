import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-consequence',
  language: 'en',
  step: 'appreciate',
  after: ['consequence'],
  says: ['{quote}. No wonder you wrote.', "{quote}. That's a lot."],
  why: {
    fi: 'Seurauksen nimeäminen näyttää, että ymmärretään mitä vika maksoi asiakkaalle.',
    en: 'Naming the effect shows that it is understood what the fault cost the customer.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'I had to take a day off work because of the engineer.',
      'You had to take a day off work because of the engineer. No wonder you wrote.',
    ],
  ],
  silent: ['The engineer comes tomorrow.'],
} satisfies PromptExamples;
