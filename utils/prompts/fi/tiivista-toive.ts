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
  prompts: [['Sohvan jalka on vino. Haluaisin uuden jalan.', '?']],
  silent: ['Sohvan jalka on vino.'],
} satisfies PromptExamples;
