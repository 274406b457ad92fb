import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/tiivista-aikataulu',
  language: 'fi',
  step: 'summarise',
  after: ['wish', 'situation', 'expectation', 'consequence', 'question', 'problem'],
  cues: ['ennen [\\p{L}\\d.]+', 'mennessä', 'viimeistään'],
  unless: ['ennen (?:kuin|se|sitä|kaikkea|vanhaan)'],
  says: ['{summary} Onko aikataulu tässä tärkein?', '{summary} Ymmärsinkö oikein, että aika ratkaisee?'],
  why: {
    fi: 'Arvaus siitä, mikä painaa eniten, sanotaan kysymyksenä, jonka asiakas voi korjata.',
    en: 'A guess at what weighs most is put as a question that the customer can correct.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Puku ei ole tullut pesusta takaisin. Tarvitsen sen ennen lauantaita.',
      'Puku ei ole tullut pesusta takaisin, ja tarvitset sen ennen lauantaita. Onko aikataulu tässä tärkein?',
    ],
  ],
  silent: ['Puku ei ole tullut pesusta takaisin. Soitin jo kahdesti.'],
} satisfies PromptExamples;
