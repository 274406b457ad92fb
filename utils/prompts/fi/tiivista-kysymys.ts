import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/tiivista-kysymys',
  language: 'fi',
  step: 'summarise',
  asks: 'fact',
  after: ['question'],
  says: ['{summary} Vastaanko silloin oikeaan kysymykseen?'],
  why: {
    fi: 'Kun kysymys ja tausta on sanottu ääneen, vastaus osuu oikeaan.',
    en: 'With question and background said aloud, the answer hits the mark.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Kirja ei ole palautunut järjestelmään. Saanko siitä sakon?',
      'Kirja ei ole palautunut järjestelmään. Haluat tietää, saatko siitä sakon. Vastaanko silloin oikeaan kysymykseen?',
    ],
  ],
  silent: ['Kirja ei ole palautunut järjestelmään. Palautin sen jo maanantaina.'],
} satisfies PromptExamples;
