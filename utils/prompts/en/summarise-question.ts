import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/summarise-question',
  language: 'en',
  step: 'summarise',
  after: ['question'],
  says: ['{summary} Am I answering the right question then?'],
  why: {
    fi: 'Kun kysymys ja tausta on sanottu ääneen, vastaus osuu oikeaan.',
    en: 'With question and background said aloud, the answer hits the mark.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['The loan period ended yesterday. Will I get a fine?', '?']],
  silent: ['The loan period ended yesterday.'],
} satisfies PromptExamples;
