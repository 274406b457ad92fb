import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-suora-tunne',
  language: 'fi',
  step: 'appreciate',
  after: ['feeling'],
  cues: [
    '(?<words>harmittaa|ärsyttää|suututtaa|turhauttaa|huolestuttaa|ahdistaa|nolottaa|surettaa|raivostuttaa)',
  ],
  says: [
    'Kiitos, että {sanot|sanotte} suoraan, että tämä {words}.',
    'Kuulen, että tämä {words}. Hyvä, että {kerroit|kerroitte}.',
  ],
  why: {
    fi: 'Tunne nimetään asiakkaan omalla sanalla, ilman väitettä, että tietäisimme miltä se tuntuu.',
    en: 'The feeling is named with the customer’s own word, without claiming to know how it feels.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Kyllä tämä harmittaa aika paljon.', 'Kiitos, että sanot suoraan, että tämä harmittaa.']],
  silent: ['Laite piippaa taas.'],
} satisfies PromptExamples;
