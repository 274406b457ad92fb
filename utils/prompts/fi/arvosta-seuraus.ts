import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-seuraus',
  language: 'fi',
  step: 'appreciate',
  after: ['consequence'],
  says: ['{quote}. Ei ihme, että {kirjoitit|kirjoititte}.', '{quote}. Se on paljon.'],
  why: {
    fi: 'Seurauksen nimeäminen näyttää, että ymmärretään mitä vika maksoi asiakkaalle.',
    en: 'Naming the effect shows that it is understood what the fault cost the customer.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Jouduin ottamaan päivän vapaata töistä asentajan takia.',
      'Jouduit ottamaan päivän vapaata töistä asentajan takia. Ei ihme, että kirjoitit.',
    ],
  ],
  silent: ['Asentaja tulee huomenna.'],
} satisfies PromptExamples;
