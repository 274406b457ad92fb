import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-wait',
  language: 'en',
  step: 'appreciate',
  cues: [
    '(?:waited|waiting|on hold|queued)[^.!?]{0,30}?(?<words>(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|a few|several) (?:days|weeks|months|hours))',
    '(?<words>(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|a few|several) (?:days|weeks|months|hours))[^.!?]{0,20}?(?:waiting|on hold)',
  ],
  says: ['{words} is a long time to wait.', "You've been waiting {words}. That's a lot."],
  why: {
    fi: 'Odotuksen pituus sanotaan ääneen sellaisena kuin asiakas sen kertoi.',
    en: 'The length of the wait is said aloud as the customer told it.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "I've been waiting for a reply for three weeks and heard nothing.",
      'Three weeks is a long time to wait.',
    ],
  ],
  silent: ['Delivery takes three weeks.'],
} satisfies PromptExamples;
