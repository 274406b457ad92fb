import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-disappointment',
  language: 'en',
  step: 'appreciate',
  after: ['feeling', 'problem'],
  cues: ['disappointed', 'disappointment', 'let down'],
  unless: ['not (?:at all )?disappointed'],
  says: [
    "You expected better, and it's good that you said so.",
    'Thank you for telling me about the disappointment.',
  ],
  why: {
    fi: 'Pettymys kertoo odotuksesta; sen kuuleminen on arvokkaampaa kuin sen selittäminen pois.',
    en: 'Disappointment tells of an expectation; hearing it is worth more than explaining it away.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    ["I'm really disappointed with the service.", "You expected better, and it's good that you said so."],
  ],
  silent: ["I'm not disappointed at all."],
} satisfies PromptExamples;
