import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/kysy-milloin-alkoi',
  language: 'fi',
  step: 'ask',
  after: ['problem'],
  cues: ['pätk~', 'katke~', 'katkeil~', 'jumitta~', 'kaatuil~', 'kaatuu', 'sammu~', 'hidas~'],
  unless: [
    'joka (?:päivä|kerta|kerran)',
    'alkaen|lähtien|alkoi|asti',
    'eil~|tänään|aamulla|viime~',
    '\\d+',
    'päivittäin|jatkuvasti|aina|taas|kolma~',
  ],
  says: [
    'Milloin tämä alkoi, ja kuinka usein se toistuu?',
    'Kuinka usein näin käy, ja millaisissa tilanteissa?',
  ],
  why: {
    fi: 'Kokemus on yksityiskohdissa: kuinka usein, kuinka kauan, missä tilanteessa.',
    en: 'Experience is in the details: how often, how long, in which situation.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Videopuhelut pätkii.', 'Milloin tämä alkoi, ja kuinka usein se toistuu?']],
  silent: ['Videopuhelut ovat pätkineet joka päivä maanantaista alkaen.'],
} satisfies PromptExamples;
