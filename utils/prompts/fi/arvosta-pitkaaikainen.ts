import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-pitkaaikainen',
  language: 'fi',
  step: 'appreciate',
  cues: [
    '(?:asiakas|asiakkaana~|asiakkaanne~|jäsen|jäsenenä)[^.!?]{0,30}? (?:vuotta|vuosia|vuodesta|vuosien)',
    '(?:vuotta|vuosia|vuodesta|vuosien)[^.!?]{0,20}? (?:asiakas|asiakkaana~|asiakkaanne~|jäsen|jäsenenä)',
  ],
  says: ['Kiitos, että {olet|olette} ollut mukana näin pitkään ja {sanot|sanotte} tämän suoraan.'],
  why: {
    fi: 'Vuosien luottamus on teko, josta voi kiittää.',
    en: 'Years of trust are a deed one can thank for.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Olen ollut asiakkaananne kymmenen vuotta, ja nyt lasku on väärin.',
      'Kiitos, että olet ollut mukana näin pitkään ja sanot tämän suoraan.',
    ],
  ],
  silent: ['Olen uusi asiakas.'],
} satisfies PromptExamples;
