import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-where-it-comes-from',
  language: 'en',
  step: 'ask',
  after: ['problem'],
  cues: [
    '(?:makes?|making|hear) (?:an? )?(?:\\p{L}+ )?nois~',
    'rattl~',
    'leaks',
    'leaking',
    'smells (?:odd|bad|strange|musty)',
    'dripp~',
  ],
  unless: ['gas|smoke|burning', 'from the|under the|behind the', 'every|when(?:ever)? i|at night'],
  says: ['When do you notice it most?', 'Which part does it seem to come from?'],
  why: {
    fi: 'Ääni, haju ja vuoto kerrotaan kokemuksena: missä, milloin, kuinka paljon.',
    en: 'Noise, smell and leaks are told as experience: where, when, how much.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['The fridge keeps making a loud noise.', 'When do you notice it most?']],
  silent: ["There's a smell of gas in the kitchen.", 'The fridge is warm inside.'],
} satisfies PromptExamples;
