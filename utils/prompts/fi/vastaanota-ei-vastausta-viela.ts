import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/vastaanota-ei-vastausta-viela',
  language: 'fi',
  step: 'receive',
  rank: 'last',
  after: ['question'],
  asks: 'fact',
  says: [
    '{asked}. Tiedän jo [mitä], selvitän vielä [mitä], ja kirjoitan {sinulle|teille} [milloin].',
    '{asked}. Vastaus on vielä auki: selvitän [mitä] ja kirjoitan {sinulle|teille} [milloin].',
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
      'Haluat tietää, milloin uusi erä tulee myyntiin. Tiedän jo [mitä], selvitän vielä [mitä], ja kirjoitan sinulle [milloin].',
    ],
  ],
  silent: [
    'Kiitos avusta!',
    'Kerrotko huoltomiehelle terveisiä?',
    'Lähettäisittekö uuden avaimen?',
    'Matto on hukassa.',
  ],
} satisfies PromptExamples;
