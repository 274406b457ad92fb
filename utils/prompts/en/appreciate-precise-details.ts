import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-precise-details',
  language: 'en',
  step: 'appreciate',
  cues: [
    '(?:order|invoice|booking|claim|tracking|reference|ref|account|ticket|bill|policy)[^.!?]{0,20}?[a-z]{0,4}-?\\d[\\d-]{2,}\\d',
  ],
  says: [
    'Thank you for the exact details, they give me a good start.',
    'Thank you for having the number ready.',
  ],
  why: {
    fi: 'Tarkka viesti on vaivannäköä; siitä voi kiittää täsmällisesti.',
    en: 'A precise message is effort; it can be thanked precisely.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    ['Invoice 5530129 was charged twice.', 'Thank you for the exact details, they give me a good start.'],
  ],
  silent: ['The invoice was charged twice.'],
} satisfies PromptExamples;
