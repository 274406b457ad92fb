import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/vaitat',
  language: 'fi',
  category: 'C11',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Ota kertomus todesta', en: 'Take the account as given' },
  why: {
    fi: '”Väität” epäilee; ”kerrot” ottaa kertomuksen vastaan, ja asian voi silti tarkistaa.',
    en: '“You claim” doubts; “you say” takes the account in, and you can still check it.',
  },
  match: '(?:väität)(?=,? (?:että|ettei~|ettet|ettette|ettemme))',
  becomes: ['kerrot'],
  also: [
    { match: '(?:väitit)(?=,? (?:että|ettei~|ettet|ettette|ettemme))', becomes: ['kerroit'] },
    { match: '(?:väitätte)(?=,? (?:että|ettei~|ettet|ettette|ettemme))', becomes: ['kerrotte'] },
    { match: '(?:väititte)(?=,? (?:että|ettei~|ettet|ettette|ettemme))', becomes: ['kerroitte'] },
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Väität, että laatikko oli tyhjä.', 'Kerrot, että laatikko oli tyhjä.'],
    ['Hei Bo, väitit, ettei lamppu toiminut.', 'Hei Bo, kerroit, ettei lamppu toiminut.'],
    [
      'Väitätte, ettette saaneet koodia, joten katsoin lokin.',
      'Kerrotte, ettette saaneet koodia, joten katsoin lokin.',
    ],
  ],
  leaves: [
    'Kerroit, että laatikko oli tyhjä.',
    'Lehdessä väitettiin, että hinta nousee.',
    'Väite on tarkistettu.',
    'Väittely päättyi hyvin.',
  ],
} satisfies RewriteExamples;
