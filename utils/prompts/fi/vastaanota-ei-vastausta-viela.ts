import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/vastaanota-ei-vastausta-viela',
  language: 'fi',
  step: 'receive',
  rank: 'last',
  after: ['question', 'problem'],
  says: [
    'En vielä tiedä vastausta tähän. Selvitän [mitä] ja kirjoitan {sinulle|teille} [milloin].',
    'Tämä on minulla vielä selvityksessä: tiedän jo [mitä], ja kirjoitan {sinulle|teille} [milloin].',
  ],
  why: {
    fi: 'Rehellinen ”en vielä tiedä” ja seuraava askel ovat parempia kuin hiljaisuus.',
    en: 'An honest “I don’t know yet” with a next step beats silence.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Milloin uusi erä tulee myyntiin?',
      'En vielä tiedä vastausta tähän. Selvitän [mitä] ja kirjoitan sinulle [milloin].',
    ],
  ],
  silent: ['Kiitos avusta!'],
} satisfies PromptExamples;
