import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-ehdotus',
  language: 'fi',
  step: 'appreciate',
  after: ['wish', 'expectation'],
  cues: ['(?:olisi|ois) (?:kiva|hyvä|hienoa|mukavaa|kätevää)', 'ehdot~'],
  says: [
    'Kiitos ehdotuksesta, se on konkreettinen.',
    'Kiitos, että {näit|näitte} vaivaa ja {ehdotit|ehdotitte} tätä.',
  ],
  why: {
    fi: 'Ehdotus on lahja: asiakas miettii, miten asia olisi parempi.',
    en: 'A suggestion is a gift: the customer thinks about how things could be better.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Kiitos hyvästä palvelusta! Olisi kiva, jos laskut saisi ladattua yhdellä kertaa.',
      'Kiitos ehdotuksesta, se on konkreettinen.',
    ],
  ],
  silent: ['Olisiko laskut mahdollista ladata?'],
} satisfies PromptExamples;
