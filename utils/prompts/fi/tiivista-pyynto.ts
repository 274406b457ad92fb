import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/tiivista-pyynto',
  language: 'fi',
  step: 'summarise',
  after: ['wish', 'question'],
  asks: 'deed',
  says: ['{summary} Ymmärsinkö {pyyntösi|pyyntönne} oikein?'],
  why: {
    fi: 'Pyyntö tarkistetaan ennen kuin siihen tartutaan.',
    en: 'The request is checked before it is taken up.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Lasku on väärällä nimellä. Lähetätkö minulle uuden laskun?',
      'Lasku on väärällä nimellä. Toivot, että lähetämme sinulle uuden laskun. Ymmärsinkö pyyntösi oikein?',
    ],
  ],
  silent: ['Lasku on väärällä nimellä. Milloin se erääntyy?'],
} satisfies PromptExamples;
