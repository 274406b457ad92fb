import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/vastaanota-toive',
  language: 'fi',
  step: 'receive',
  after: ['wish', 'expectation'],
  says: ['{quote}. Luin {viestisi|viestinne} kokonaan.', 'Luin koko {viestisi|viestinne}. {quote}.'],
  why: {
    fi: 'Toive sanotaan ääneen ennen kuin siihen vastataan.',
    en: 'The wish is said aloud before it is answered.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Haluaisin siirtää asennuksen ensi viikkoon.',
      'Haluaisit siirtää asennuksen ensi viikkoon. Luin viestisi kokonaan.',
    ],
  ],
  silent: ['Kone pitää outoa ääntä.'],
} satisfies PromptExamples;
