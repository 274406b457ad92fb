import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-day-off',
  language: 'en',
  step: 'appreciate',
  cues: [
    '(?:took|taken|take|taking|lost|used) (?<words>(?:an?|two|three|four|another|half a) (?:whole |full )?(?:days?|mornings?|afternoons?) off(?: work)?)',
  ],
  says: ['{words} is a real cost.', 'Taking {words} is a lot to ask.'],
  why: {
    fi: 'Menetetty työpäivä on oikea hinta; se nimetään sellaisena kuin asiakas sen kertoi.',
    en: 'A lost day of work is a real price; it is named as the customer told it.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['I took a day off work and the fitter never came.', 'A day off work is a real cost.']],
  silent: ['Sunday is my day off, so call me then.'],
} satisfies PromptExamples;
