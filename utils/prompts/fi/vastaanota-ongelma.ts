import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/vastaanota-ongelma',
  language: 'fi',
  step: 'receive',
  after: ['problem'],
  says: ['Luin {viestisi|viestinne}. {quote}.', '{quote}. Kiitos, että {kerroit|kerroitte}.'],
  why: {
    fi: 'Asiakas näkee omat sanansa ennen ensimmäistäkään ratkaisua.',
    en: 'The customer sees their own words before any solution.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    ['Saamani takki on väärää kokoa.', 'Luin viestisi. Saamasi takki on väärää kokoa.'],
    ['Talvitakki tuli väärän kokoisena.', 'Luin viestisi. Talvitakki tuli väärän kokoisena.'],
  ],
  silent: ['Kiitos, kaikki on nyt kunnossa.'],
} satisfies PromptExamples;
