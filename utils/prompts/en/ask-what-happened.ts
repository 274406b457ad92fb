import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-what-happened',
  language: 'en',
  step: 'ask',
  after: ['feeling', 'churn', 'problem'],
  atMostWords: 8,
  says: ['What happened?', 'Which part of it was the worst for you?'],
  why: {
    fi: 'Yleinen harmi tarkentuu tapahtumaksi, kun siitä kysytään avoimesti.',
    en: 'A general annoyance becomes an event when it is asked about openly.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [["I'm really disappointed with the whole service.", 'What happened?']],
  silent: ['Terrible service because the engineer never came and I lost the whole day.'],
} satisfies PromptExamples;
