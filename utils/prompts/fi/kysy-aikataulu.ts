import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/kysy-aikataulu',
  language: 'fi',
  step: 'ask',
  slot: 'deadline',
  after: ['problem', 'wish', 'question', 'situation'],
  says: ['Mihin mennessä tämän pitäisi olla kunnossa?', 'Milloin {tarvitset|tarvitsette} tämän viimeistään?'],
  why: {
    fi: 'Aikaa ei arvata eikä luvata: se kysytään.',
    en: 'Time is neither guessed nor promised: it is asked for.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Sohva on rikki.', 'Mihin mennessä tämän pitäisi olla kunnossa?']],
  silent: ['Tarvitsen uuden kortin perjantaihin mennessä.'],
} satisfies PromptExamples;
