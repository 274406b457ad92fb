import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/tiivista-tarkistan',
  language: 'fi',
  step: 'summarise',
  after: ['problem', 'wish', 'situation', 'consequence', 'expectation', 'question', 'tried', 'fact'],
  says: ['Tarkistan, että ymmärsin. {summary} Menikö oikein?'],
  why: {
    fi: 'Tarkistaminen sanotaan ääneen, ettei toisto kuulosta kaavalta.',
    en: 'Saying that you check keeps the repeat from sounding like a script.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Ostin kellon lahjaksi. Ranneke on rikki.',
      'Tarkistan, että ymmärsin. Ostit kellon lahjaksi. Ranneke on rikki. Menikö oikein?',
    ],
  ],
  silent: ['Kiitos!'],
} satisfies PromptExamples;
