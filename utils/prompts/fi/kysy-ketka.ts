import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/kysy-ketka',
  language: 'fi',
  step: 'ask',
  slot: 'affected',
  after: ['problem', 'question', 'fact'],
  says: ['Keitä muita tämä koskee?', 'Kuinka monella sama näkyy?'],
  why: {
    fi: 'Muut, joihin asia vaikuttaa, jäävät usein sanomatta.',
    en: 'Others who are affected are often left unsaid.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Voiko kalenterin jakaa usealle? Antaa olla.', 'Keitä muita tämä koskee?']],
  silent: ['Kalenteri ei päivity puhelimessa.'],
} satisfies PromptExamples;
