import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-event',
  language: 'en',
  step: 'appreciate',
  after: ['problem', 'situation', 'consequence', 'expectation', 'fact', 'wish'],
  cues: [
    "(?:my|our|the|a|'s) (?<words>wedding|birthday|christening|graduation|party|trip|holiday|baptism) (?:is|are|starts|begins|takes place|on|in \\d|tomorrow|this|next)",
    '(?:before|for) (?:my|our|the|a|his|her) (?<words>wedding|birthday|christening|graduation|party|trip|holiday|baptism)(?! (?:card|cake|photos?|pictures?))',
  ],
  says: [
    "There's a {words} waiting on this. I see why the date counts.",
    'With the {words} coming up, I see why you wrote.',
  ],
  why: {
    fi: 'Tapahtuma antaa päivälle merkityksen; se sanotaan ääneen ennen aikatauluja.',
    en: 'The event gives the date its meaning; it is said before any schedule.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'The dress came in the wrong colour and the wedding is on Saturday.',
      "There's a wedding waiting on this. I see why the date counts.",
    ],
  ],
  silent: ['Our wedding photos look lovely, thanks!'],
} satisfies PromptExamples;
