import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/kysy-seuraus-tyo',
  language: 'fi',
  step: 'ask',
  slot: 'consequence',
  after: ['problem', 'fact'],
  cues: [
    'työ(?!kalu|maa|kone|matka|päivä|nteki|njohta|voima|toimisto|ttöm|tön)~',
    'toimisto~',
    'yrity~',
    'tiimi~',
    'firma~',
  ],
  says: ['Miten tämä vaikuttaa {työhösi|työhönne}?', 'Mitä tämä pysäyttää {työssäsi|työssänne}?'],
  why: {
    fi: 'Työssä haitta kertautuu; kysymys antaa luvan kertoa siitä.',
    en: 'At work harm multiplies; the question allows the customer to tell of it.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Toimiston tulostin jumittaa jatkuvasti.', 'Miten tämä vaikuttaa työhösi?']],
  silent: ['Kotona netti pätkii.', 'Kaivinkone katkaisi kaapelin työmaalla, ja nyt netti on poikki.'],
} satisfies PromptExamples;
