import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/receive-problem',
  language: 'en',
  step: 'receive',
  after: ['problem'],
  says: ["I've read your message. {quote}.", '{quote}. Thanks for telling me.'],
  why: {
    fi: 'Asiakas näkee omat sanansa ennen ensimmäistäkään ratkaisua.',
    en: 'The customer sees their own words before any solution.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['My coat came in the wrong size.', "I've read your message. Your coat came in the wrong size."]],
  silent: ['Thanks, all sorted now.'],
} satisfies PromptExamples;
