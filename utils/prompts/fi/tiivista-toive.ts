import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/tiivista-toive',
  language: 'fi',
  step: 'summarise',
  after: ['wish', 'expectation'],
  cues: ['halua~', 'toivo~', 'pyydän', 'tarvits~', 'saisin~'],
  says: ['{summary} Sanoinko {toiveesi|toiveenne} oikein?'],
  why: {
    fi: 'Toiveen tarkistaminen ennen vastausta estää väärän ratkaisun.',
    en: 'Checking the wish before the answer prevents the wrong solution.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Sohvan jalka on rikki. Haluaisin uuden jalan.',
      'Sohvan jalka on rikki, ja haluaisit uuden jalan. Sanoinko toiveesi oikein?',
    ],
  ],
  silent: ['Sohvan jalka on rikki. Soitin jo kahdesti.'],
} satisfies PromptExamples;
