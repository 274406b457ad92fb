import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-long-hold',
  language: 'en',
  step: 'appreciate',
  cues: [
    '(?:waited|waiting|on hold|queued)[^.!?]{0,20}?(?<words>(?:an hour|a week|a month|a whole day|half a day|all day|\\d+ minutes|half an hour))',
  ],
  says: ['{words} of waiting is a lot to ask.', '{words} is a long time to be kept waiting.'],
  why: {
    fi: 'Nimetty odotus kertoo, että aika huomattiin.',
    en: 'Naming the wait shows that the time was noticed.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['I was on hold for an hour and nobody answered.', 'An hour of waiting is a lot to ask.']],
  silent: ['The meeting takes an hour.'],
} satisfies PromptExamples;
