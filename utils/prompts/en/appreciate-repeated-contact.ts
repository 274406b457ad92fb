import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-repeated-contact',
  language: 'en',
  step: 'appreciate',
  cues: [
    '(?:third|fourth|fifth|3rd|4th|5th) (?:time|message|email|e-mail|call)[^.!?]{0,30}?(?:writ~|call~|ring~|contact~|ask~|report~|explain~|email~|messag~|about|(?:i|we) )',
    '(?:written|called|rung|emailed|contacted|reported|asked|explained)[^.!?]{0,40}?(?:twice|three times|four times|several times|many times)',
  ],
  says: [
    "You shouldn't have had to tell us this so many times.",
    "You've had to tell us this several times. Thank you for writing all the same.",
  ],
  why: {
    fi: 'Toistaminen on vaiva, jonka me aiheutimme; sen näkeminen pysäyttää seuraavan toiston.',
    en: 'Having to repeat is trouble that we caused; seeing it stops the next repeat.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "The fault has not been fixed. This is the third time I'm writing about it.",
      "You shouldn't have had to tell us this so many times.",
    ],
  ],
  silent: ['Third time lucky, it works now.'],
} satisfies PromptExamples;
