import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/tiedan-miten-turhauttavaa',
  language: 'fi',
  category: 'C22',
  severity: 2,
  mode: 'flag',
  title: { fi: 'Kuvaa, älä tiedä toisen puolesta', en: 'Describe, don’t know for somebody' },
  why: {
    fi: 'Emme tiedä, miltä toisesta tuntuu; sano, mitä tapahtui ja mitä siitä seurasi.',
    en: 'We do not know how it feels for somebody; say what happened and what came of it.',
  },
  match:
    '(?:tiedän|tiedämme)(?: tarkalleen| täysin| hyvin| kyllä)*,? (?:kuinka|miten) (?:turhauttavaa|ikävää|ärsyttävää|raskasta|vaikeaa|harmillista|stressaavaa|pelottavaa) (?:tämä|se|tuo) (?:on ollut|on)(?: sinulle| teille)?',
  becomes: [],
  unless: ['en|emme|\\?'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Tiedän kyllä, kuinka turhauttavaa tämä on sinulle, joten soitin laiturille.',
      'Tiedän kyllä, kuinka turhauttavaa tämä on sinulle',
    ],
    ['Hei Nuutti, tiedämme miten raskasta se on ollut.', 'tiedämme miten raskasta se on ollut'],
    ['Tiedän, miten ikävää tuo on. Kansi on täällä.', 'Tiedän, miten ikävää tuo on'],
  ],
  leaves: [
    'Yhdeksän päivää laiturilla on pitkä aika.',
    'En tiedä, kuinka raskasta tämä on.',
    'Tiedän, miten kansi aukeaa.',
    'Tiedätkö, miten vaikeaa se on?',
  ],
} satisfies RewriteExamples;
