import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/takaan',
  language: 'fi',
  category: 'C16',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Lupaa se, mikä on käsissäsi', en: 'Promise what is in your hands' },
  why: {
    fi: 'Varmuus, jota et hallitse, muuttuu pettymykseksi; lupaa oma tekosi ja hetki.',
    en: 'Certainty you don’t control turns into a let-down; promise your own deed and a time.',
  },
  match:
    '(?:takaan|takaamme|lupaan|lupaamme|voin luvata|voimme luvata|voin taata|voimme taata)(?: sinulle| teille| henkilökohtaisesti| sataprosenttisesti)*,? (?:että|ettei|ettet) (?:…)@end',
  becomes: ['[mitä teen itse], ja kirjoitan sinulle [päivä, kellonaika] mennessä'],
  losesNegation: 'door',
  unless: ['en|emme|jos|takuu~|mennessä|viimeistään|soitan|kirjoitan'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Takaan, että saat sen juhliin.',
      '[mitä teen itse], ja kirjoitan sinulle [päivä, kellonaika] mennessä.',
    ],
    [
      'Lupaamme, että paikkasi on ikkunan vieressä.',
      '[mitä teen itse], ja kirjoitan sinulle [päivä, kellonaika] mennessä.',
    ],
    [
      'Hei Olli, voin luvata, ettei se hajoa.',
      'Hei Olli, [mitä teen itse], ja kirjoitan sinulle [päivä, kellonaika] mennessä.',
    ],
  ],
  leaves: [
    'Takuu kattaa moottorin kahden vuoden ajan.',
    'En voi luvata, että se ehtii perjantaiksi.',
    'Lupaan soittaa sinulle perjantaina.',
    'Kerroit, että lupaamme, että se sopii.',
  ],
} satisfies RewriteExamples;
