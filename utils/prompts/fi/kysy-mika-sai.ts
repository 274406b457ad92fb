import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/kysy-mika-sai',
  language: 'fi',
  step: 'ask',
  after: ['churn', 'competitor'],
  // Who has told the reason is not asked for it.
  unless: ['koska', 'siksi', '(?:takia|vuoksi)', 'muut(?:an|amme|etaan|to~|amassa)'],
  says: [
    'Mikä sai {sinut|teidät} miettimään vaihtamista?',
    'Minkä pitäisi olla toisin, jotta {jäisit|jäisitte}?',
  ],
  why: {
    fi: 'Lähtöaikeen takana on kokemus; se kuullaan ennen tarjousta.',
    en: 'Behind the thought of leaving is an experience; it is heard before any offer.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Harkitsen operaattorin vaihtamista.', 'Mikä sai sinut miettimään vaihtamista?']],
  silent: ['Haluaisin vaihtaa takin toiseen väriin.', 'Haluamme irtisanoa liittymän, koska myymme asunnon.'],
} satisfies PromptExamples;
