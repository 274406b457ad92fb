import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-broken-promise',
  language: 'en',
  step: 'appreciate',
  cues: ['promised[^.!?]{0,160}?(?:but|nobody|nothing|never|didn.?t|hasn.?t|haven.?t)'],
  says: [
    "You were promised something and it didn't happen. It's good that you wrote.",
    "A promise to you wasn't kept. It's right that you say so.",
  ],
  why: {
    fi: 'Rikkoutunut lupaus harmittaa usein enemmän kuin itse vika; se sanotaan ensin.',
    en: 'A broken promise often hurts more than the fault itself; it is named first.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'I was promised a call yesterday, but nobody called.',
      "You were promised something and it didn't happen. It's good that you wrote.",
    ],
  ],
  silent: ['I was promised a call and it came at once.'],
} satisfies PromptExamples;
