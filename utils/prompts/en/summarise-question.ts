import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/summarise-question',
  language: 'en',
  step: 'summarise',
  after: ['question'],
  asks: 'fact',
  says: ['{summary} Am I answering the right question then?'],
  why: {
    fi: 'Kun kysymys ja tausta on sanottu ääneen, vastaus osuu oikeaan.',
    en: 'With question and background said aloud, the answer hits the mark.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "The book machine is broken and it didn't take my book. Will I get a fine?",
      "The book machine is broken and it didn't take your book. You'd like to know if you will get a fine. Am I answering the right question then?",
    ],
  ],
  silent: ["The book hasn't been checked in. I returned it on Monday."],
} satisfies PromptExamples;
