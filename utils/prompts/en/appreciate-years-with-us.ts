import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-years-with-us',
  language: 'en',
  step: 'appreciate',
  after: ['problem', 'churn', 'fact', 'situation', 'feeling'],
  cues: [
    '(?:customer|member|subscriber|been with you|banked with you)[^.!?]{0,20}?(?:for|of) (?:over |almost |nearly )?(?<words>(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) years)',
  ],
  says: [
    "{words} with us is a long time. It's good that you say this openly.",
    'After {words} you expected better. Thank you for telling me.',
  ],
  why: {
    fi: 'Pitkä asiakkuus on luottamusta, jota ei pidä ottaa itsestäänselvyytenä.',
    en: 'A long custom is trust that should not be taken for granted.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "I've been a customer for twelve years and my bill has doubled.",
      "Twelve years with us is a long time. It's good that you say this openly.",
    ],
  ],
  silent: ['The guarantee lasts twelve years.'],
} satisfies PromptExamples;
