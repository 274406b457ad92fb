import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/receive-question',
  language: 'en',
  step: 'receive',
  after: ['question', 'wish'],
  asks: 'fact',
  says: ['Thanks for the question. {asked}.', "{asked}. I've got that."],
  why: {
    fi: 'Kun kysymys toistetaan omin sanoin, väärinkäsitys huomataan heti.',
    en: 'A question told back brings a misunderstanding to light at once.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Can I change the size after ordering?',
      "Thanks for the question. You'd like to know if you can change the size after ordering.",
    ],
  ],
  silent: ['The parcel is lost.', 'Could you send me a bigger size?'],
} satisfies PromptExamples;
