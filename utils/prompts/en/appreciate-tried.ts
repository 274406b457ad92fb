import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-tried',
  language: 'en',
  step: 'appreciate',
  after: ['tried'],
  says: [
    '{quote}. Thank you, that saves a lot of needless questions.',
    "It helps that you say what you've done so far.",
  ],
  why: {
    fi: 'Asiakkaan oma työ näkyväksi: hän on jo auttanut ratkaisua eteenpäin.',
    en: 'Makes the customer’s own work visible: they have already moved things forward.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'I changed the battery and reset the meter, but nothing helped.',
      'You changed the battery and reset the meter, but nothing helped. Thank you, that saves a lot of needless questions.',
    ],
  ],
  silent: ['The meter shows zero.'],
} satisfies PromptExamples;
