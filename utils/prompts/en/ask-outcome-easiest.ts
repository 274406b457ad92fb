import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-outcome-easiest',
  language: 'en',
  step: 'ask',
  slot: 'outcome',
  cues: ['can.?t face', 'exhausted', 'worn out', 'died', 'passed away', 'too much for me', 'overwhelm~'],
  says: ['What would make this easiest for you?'],
  why: {
    fi: 'Väsynyt tai sureva asiakas jaksaa sanoa, mikä kevenisi, vaikkei jaksa selittää kaikkea.',
    en: 'A tired or grieving customer can say what would be lighter, even if not explain it all.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "My husband died and I can't face calling everybody separately.",
      'What would make this easiest for you?',
    ],
  ],
  silent: ['The internet is slow.'],
} satisfies PromptExamples;
