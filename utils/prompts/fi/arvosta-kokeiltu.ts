import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-kokeiltu',
  language: 'fi',
  step: 'appreciate',
  after: ['tried'],
  // Calls and waiting are no attempt that saves a question.
  unless: ['jono~', 'odotta~', 'odotin', 'soitin', 'soittanu~', 'kirjoitin'],
  says: [
    '{quote}. Kiitos, se säästää monta turhaa kysymystä.',
    'Kiitos, että {kerroit|kerroitte} myös, mitä on jo tehty.',
  ],
  why: {
    fi: 'Asiakkaan oma työ näkyväksi: hän on jo auttanut ratkaisua eteenpäin.',
    en: 'Makes the customer’s own work visible: they have already moved things forward.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Vaihdoin pariston ja nollasin mittarin, mutta mikään ei auttanut.',
      'Vaihdoit pariston ja nollasit mittarin, mutta mikään ei auttanut. Kiitos, se säästää monta turhaa kysymystä.',
    ],
  ],
  silent: ['Mittari näyttää nollaa.'],
} satisfies PromptExamples;
