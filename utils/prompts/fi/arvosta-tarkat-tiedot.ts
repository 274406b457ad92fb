import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-tarkat-tiedot',
  language: 'fi',
  step: 'appreciate',
  cues: ['(?:tilau~|lasku~|varau~|vahin~|seuranta~|sopimu~|viite~)[^.!?]{0,25}?[a-z]{0,4}-?\\d[\\d-]{2,}\\d'],
  says: [
    'Kiitos tarkoista tiedoista, niistä pääsee hyvin alkuun.',
    'Kiitos, että {laitoit|laitoitte} numeron valmiiksi mukaan.',
  ],
  why: {
    fi: 'Tarkka viesti on vaivannäköä; siitä voi kiittää täsmällisesti.',
    en: 'A precise message is effort; it can be thanked precisely.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Lasku 5530129 on veloitettu kahteen kertaan.',
      'Kiitos tarkoista tiedoista, niistä pääsee hyvin alkuun.',
    ],
  ],
  silent: ['Lasku on veloitettu kahteen kertaan.'],
} satisfies PromptExamples;
