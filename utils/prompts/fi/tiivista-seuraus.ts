import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/tiivista-seuraus',
  language: 'fi',
  step: 'summarise',
  after: ['consequence'],
  says: ['{summary} Ymmärsinkö oikein, mitä tämä {sinulle|teille} tarkoittaa?'],
  why: {
    fi: 'Seuraus on se, minkä takia asia on tärkeä; se kuuluu tiivistykseen.',
    en: 'The effect is why it matters; it belongs in the summary.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Pakastin lakkasi toimimasta. Jouduin heittämään kaikki ruoat pois.',
      'Pakastin lakkasi toimimasta, ja jouduit heittämään kaikki ruoat pois. Ymmärsinkö oikein, mitä tämä sinulle tarkoittaa?',
    ],
  ],
  silent: ['Pakastin lakkasi toimimasta. Soitin jo huoltoon.'],
} satisfies PromptExamples;
