import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-yhteydenotto',
  language: 'fi',
  step: 'appreciate',
  rank: 'last',
  after: ['problem', 'consequence'],
  says: ['Hyvä, että {kirjoitit|kirjoititte} tästä.', 'Hyvä, että {toit|toitte} tämän esiin.'],
  why: {
    fi: 'Kun mitään muuta ei voi täsmällisesti arvostaa, itse kertominen on arvokasta.',
    en: 'When nothing else can be appreciated precisely, the telling itself is worth it.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Lampun johto ei toimi pistokkeen kohdalta.', 'Hyvä, että kirjoitit tästä.']],
  silent: ['Kiitos, asia kunnossa!'],
} satisfies PromptExamples;
