import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/vastaanota-seuraus',
  language: 'fi',
  step: 'receive',
  after: ['consequence'],
  says: ['{quote}. Hyvä, että {mainitsit|mainitsitte} myös sen.', 'Luin, mitä tästä on seurannut. {quote}.'],
  why: {
    fi: 'Seuraus on se kohta viestistä, joka jää helpoimmin lukematta.',
    en: 'The effect is the part of a message that is most easily passed over.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Jouduin perumaan kokouksen.', 'Jouduit perumaan kokouksen. Hyvä, että mainitsit myös sen.']],
  silent: ['Lasku on väärin.'],
} satisfies PromptExamples;
