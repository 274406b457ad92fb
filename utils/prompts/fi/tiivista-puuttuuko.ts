import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/tiivista-puuttuuko',
  language: 'fi',
  step: 'summarise',
  after: ['problem', 'wish', 'situation', 'consequence', 'expectation', 'question', 'tried', 'fact'],
  says: ['{summary} Puuttuuko tästä jotain tärkeää?'],
  why: {
    fi: 'Avoin tarkistus antaa luvan lisätä sen, mikä jäi sanomatta.',
    en: 'An open check allows the customer to add what was left unsaid.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Siirsin sopimuksen isälleni. Lasku on silti väärin. Soitin siitä jo kahdesti.',
      'Lasku on silti väärin, ja soitit siitä jo kahdesti. Puuttuuko tästä jotain tärkeää?',
    ],
  ],
  silent: ['Kiitos!'],
} satisfies PromptExamples;
