import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/kiita-kuvista',
  language: 'fi',
  step: 'appreciate',
  cues: [
    '(?:otin|laitoin|lähetin|liitin|liitteenä|ohessa|lisäsin)[^.!?]{0,40}kuva(?:t|n|a|ia|kaappauk~|kaappaus|kaappausta)?',
    'kuvat? (?:liitteenä|ohessa)',
  ],
  says: ['Kiitos kuvista, niistä on paljon apua.', 'Kiitos, että {näit|näitte} vaivaa kuvien kanssa.'],
  why: {
    fi: 'Asiakas on nähnyt vaivaa; kiitos täsmälleen siitä on uskottavampi kuin kiitos yhteydenotosta.',
    en: 'The customer took trouble; thanks for exactly that is worth more than thanks for getting in touch.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Kaapin sarana on rikki. Otin kuvat ja laitoin ne liitteeksi.',
      'Kiitos kuvista, niistä on paljon apua.',
    ],
  ],
  silent: ['Tuotteen kuvat sivuilla ovat harhaanjohtavia.'],
} satisfies PromptExamples;
