import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-own-slip',
  language: 'en',
  step: 'appreciate',
  cues: [
    "i(?:'ve| have)? (?:ordered|paid|bought|chose|booked|deleted|clicked|entered|put|typed)[^.!?]{0,40}? (?:by mistake|by accident|accidentally)",
    'i (?:accidentally|mistakenly) (?:ordered|paid|bought|chose|booked|deleted|clicked|entered|put)',
    'my (?:own )?(?:mistake|fault)',
    'silly me',
  ],
  says: [
    'That happens easily. It helps that you noticed and wrote.',
    'These things happen. Thank you for telling me right away.',
  ],
  why: {
    fi: 'Oma erehdys nolottaa; kevennys ilman moitetta vie asian ratkaisuun.',
    en: 'An own slip embarrasses; ease without blame leads on to the solution.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['I ordered two rugs by mistake.', 'That happens easily. It helps that you noticed and wrote.']],
  silent: ['You sent me the wrong rug by mistake.'],
} satisfies PromptExamples;
