import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/yritan',
  language: 'fi',
  category: 'C15',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Mitä teet varmasti', en: 'What you will do for sure' },
  why: {
    fi: '”Yritän” jättää auki, tapahtuuko mitään; kerro, minkä teet varmasti ja milloin kerrot siitä.',
    en: '“I’ll try” leaves open whether anything happens; say what you will do for sure and when you tell of it.',
  },
  match:
    '(?<=^|[,!:] |ja )(?:yritän|koetan|koitan|yritämme|koetamme|koitamme) (?:selvittää|hoitaa|ratkaista|auttaa|korjata|saada|järjestää|löytää)(?: …)?@end',
  becomes: ['[minkä teen], ja kerron tuloksen [päivä, kellonaika] mennessä'],
  unless: ['jos|mennessä|viimeistään|tänään|huomenna|\\d|soittaa|tavoittaa'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Yritän selvittää asian.', '[minkä teen], ja kerron tuloksen [päivä, kellonaika] mennessä.'],
    [
      'Hei Nuutti! Yritämme korjata kannen.',
      'Hei Nuutti! [minkä teen], ja kerron tuloksen [päivä, kellonaika] mennessä.',
    ],
    [
      'Kiitos kuvasta. Koitan saada uuden purjeen!',
      'Kiitos kuvasta. [minkä teen], ja kerron tuloksen [päivä, kellonaika] mennessä!',
    ],
  ],
  leaves: [
    'Yritä avata kansi.',
    'Yritän soittaa sinulle huomenna kymmeneltä.',
    'Jos haluat, yritän löytää sinisen.',
    'Yritin selvittää asian maanantaina.',
  ],
} satisfies RewriteExamples;
