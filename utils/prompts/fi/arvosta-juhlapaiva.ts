import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-juhlapaiva',
  language: 'fi',
  step: 'appreciate',
  cues: [
    '(?<words>häät|häihin|häitä|hautajaiset|hautajaisiin|syntymäpäivä~|synttäri~|ristiäiset|ristiäisiin|rippijuhla~|valmistujaiset|valmistujaisiin|ylioppilasjuhla~|lakkiaiset|lakkiaisiin)',
  ],
  says: [
    'Sellaista päivää ei voi siirtää. Hyvä, että {kerroit|kerroitte} siitä.',
    'Kiitos, että {kerroit|kerroitte}, mihin päivään tämä liittyy.',
  ],
  unless: ['(?:oli|olivat|meni|menivät) (?:ihana~|hieno~|upea~|hyvin)'],
  why: {
    fi: 'Päivä, jota ei voi siirtää, on usein koko viestin syy.',
    en: 'A day that cannot be moved is often the reason for the whole message.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Mekkoa ei näy, ja siskon häät ovat lauantaina.',
      'Sellaista päivää ei voi siirtää. Hyvä, että kerroit siitä.',
    ],
  ],
  silent: ['Häät menivät hyvin, kiitos.'],
} satisfies PromptExamples;
