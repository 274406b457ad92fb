import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-what-happened',
  language: 'en',
  step: 'ask',
  after: ['feeling', 'churn', 'problem'],
  cues: ['^(?:\\S+\\s+){0,5}(?:service|support|experience|company|joke)$'],
  says: ['What happened?', 'Which part of it was the worst for you?'],
  why: {
    fi: 'Yleinen harmi tarkentuu tapahtumaksi, kun siitä kysytään avoimesti.',
    en: 'A general annoyance becomes an event when it is asked about openly.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Absolutely terrible service.', '?']],
  silent: ['Terrible service because the engineer never came and I lost the whole day.'],
} satisfies PromptExamples;
