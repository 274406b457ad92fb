import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-care-needs',
  language: 'en',
  step: 'appreciate',
  after: ['problem', 'situation', 'consequence', 'fact'],
  cues: [
    '(?:have|got|with) an? (?:\\S+ ){0,3}(?<words>baby|newborn|toddler)(?! \\p{L}*(?:monitor|seat|chair|carrier|clothes))',
    '(?:in|uses|using|needs|with) (?:a|his|her|my) (?<words>wheelchair|walker|inhaler|oxygen)(?! ramp)',
    '(?<words>asthma|insulin|dialysis)',
  ],
  says: [
    'Thank you for mentioning the {words}. It tells me what comes first.',
    "It's good that you told me about the {words}. That changes the order of things.",
  ],
  why: {
    fi: 'Tieto siitä, kuka on haavoittuva, ratkaisee järjestyksen; siitä kiitetään.',
    en: 'Knowing who is vulnerable decides the order; it deserves thanks.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'The heating is off and we have a baby at home.',
      'Thank you for mentioning the baby. It tells me what comes first.',
    ],
  ],
  silent: ['I ordered a baby monitor and it came in the wrong colour.'],
} satisfies PromptExamples;
