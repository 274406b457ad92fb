import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-plain-feeling',
  language: 'en',
  step: 'appreciate',
  after: ['feeling'],
  cues: [
    '(?<words>frustrating|annoying|upsetting|infuriating|worrying|disappointing|embarrassing|stressful|exhausting)',
  ],
  says: [
    'Thank you for saying plainly that this is {words}.',
    "I hear that this is {words}. It's good that you told me.",
  ],
  why: {
    fi: 'Tunne nimetään asiakkaan omalla sanalla, ilman väitettä, että tietäisimme miltä se tuntuu.',
    en: 'The feeling is named with the customer’s own word, without claiming to know how it feels.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['This is really frustrating.', 'Thank you for saying plainly that this is frustrating.']],
  silent: ['The unit is beeping again.'],
} satisfies PromptExamples;
