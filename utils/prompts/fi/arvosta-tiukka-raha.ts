import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-tiukka-raha',
  language: 'fi',
  step: 'appreciate',
  cues: [
    'ei ole varaa',
    'ei oo varaa',
    'ennen palkkapäivää',
    'rahat (?:ovat|on)? ?(?:loppu|tiukalla|tiukassa)',
    '(?:pieni|pienellä|pienestä) eläk~',
    'toimeentulotuki~',
  ],
  says: [
    'Raha on nyt tiukalla, joten tässä jokainen euro painaa. Kiitos, että {kerroit|kerroitte}.',
    'Hyvä, että {kerroit|kerroitte} rahatilanteesta suoraan.',
  ],
  why: {
    fi: 'Rahahuolen kertominen vaatii rohkeutta; siihen vastataan asiallisesti.',
    en: 'Telling of money worries takes courage; it is met plainly.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Minulta veloitettiin kahdesti enkä voi maksaa vuokraa ennen palkkapäivää.',
      'Hyvä, että kerroit rahatilanteesta suoraan.',
    ],
  ],
  silent: ['Palkka tuli ajallaan.'],
} satisfies PromptExamples;
