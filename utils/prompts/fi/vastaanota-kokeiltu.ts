import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/vastaanota-kokeiltu',
  language: 'fi',
  step: 'receive',
  after: ['tried'],
  // Calls and waiting are no attempt that saves a question.
  unless: ['jono~', 'odotta~', 'odotin', 'soitin', 'soittanu~', 'kirjoitin'],
  says: ['{quote}. Ei siis aloiteta alusta.', '{quote}. Jatketaan siitä.'],
  why: {
    fi: 'Kun tehty työ tunnustetaan, asiakasta ei pyydetä tekemään sitä uudelleen.',
    en: 'When the work done is acknowledged, nobody asks for it again.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Käynnistin modeemin uudelleen ja vaihdoin kaapelin.',
      'Käynnistit modeemin uudelleen ja vaihdoit kaapelin. Ei siis aloiteta alusta.',
    ],
  ],
  silent: ['Modeemi on uusi.'],
} satisfies PromptExamples;
