import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/vastaanota-viesti',
  language: 'fi',
  step: 'receive',
  rank: 'last',
  after: [
    'question',
    'problem',
    'churn',
    'feeling',
    'fact',
    'competitor',
    'consequence',
    'praise',
    'wish',
    'situation',
    'tried',
    'expectation',
  ],
  says: [
    'Luin {viestisi|viestinne} kokonaan. Kiitos, että {kirjoitit|kirjoititte}.',
    'Kiitos, että {kirjoitit|kirjoititte}. Luin {viestisi|viestinne} alusta loppuun.',
  ],
  why: {
    fi: 'Tieto siitä, että viesti on luettu kokonaan, on pienin lupaus jonka voi heti pitää.',
    en: 'That the whole message was read is the smallest promise, and one that can be kept at once.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Harkitsen operaattorin vaihtamista.', 'Luin viestisi kokonaan. Kiitos, että kirjoitit.']],
  silent: ['Kiitos!'],
} satisfies PromptExamples;
