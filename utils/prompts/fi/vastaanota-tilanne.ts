import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/vastaanota-tilanne',
  language: 'fi',
  step: 'receive',
  after: ['situation'],
  says: [
    'Kiitos, että {kerroit|kerroitte} tilanteesta. {quote}.',
    '{quote}. Hyvä, että {mainitsit|mainitsitte} sen.',
  ],
  why: {
    fi: 'Tilanne kertoo, miksi asia on tärkeä; sen kuuleminen näyttää, että vastassa on ihminen.',
    en: 'The situation says why it matters; hearing it shows that a person is listening.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Meillä on kolmen viikon ikäinen vauva.',
      'Kiitos, että kerroit tilanteesta. Teillä on kolmen viikon ikäinen vauva.',
    ],
  ],
  silent: ['Lasku on väärin.'],
} satisfies PromptExamples;
