import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-praise',
  language: 'en',
  step: 'appreciate',
  rank: 'glad',
  after: ['praise', 'thanks'],
  cues: [
    'thank~',
    'brilliant~',
    'great',
    'lovely',
    'perfect',
    'love',
    'excellent',
    'wonderful',
    'amazing',
    'fantastic',
  ],
  unless: ['oh', 'again', 'lost', 'but', "n't"],
  says: ['This is lovely to read. Thank you!', 'Thank you for telling me, that made me smile.'],
  why: {
    fi: 'Aito ilo saa näkyä, kun asiakas itse iloitsee.',
    en: 'Sincere joy may show when the customer is glad.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Thank you, the installation went brilliantly!', 'This is lovely to read. Thank you!']],
  silent: ['Oh brilliant service, the parcel is lost again.'],
} satisfies PromptExamples;
