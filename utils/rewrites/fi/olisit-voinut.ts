import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/olisit-voinut',
  language: 'fi',
  category: 'C9',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Jälkiviisaus ei auta enää', en: 'Hindsight helps no one now' },
  why: {
    fi: 'Moite siitä, mitä olisi pitänyt tehdä, ei korjaa mitään; jatka siitä, mitä nyt voi tehdä.',
    en: 'A reproach about what should have been done fixes nothing; go on with what can be done.',
  },
  match:
    '(?:(?:olisit|olisitte) (?:voinut|voineet)|(?:sinun|teidän) olisi (?:pitänyt|kannattanut)) (?:kyllä |myös |toki |ensin )*(?:tarkistaa|lukea|soittaa|kertoa|kysyä|ilmoittaa|katsoa|huomata|tallentaa|valita|kirjoittaa|ottaa yhteyttä|tietää|arvata|varmistaa)(?: …)?@end',
  becomes: [''],
  unless: ['jos|saada|saanut|,|ja'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Sinun olisi pitänyt lukea hoito-ohje ensin. Katson, mitä paidalle voi tehdä.',
      'Katson, mitä paidalle voi tehdä.',
    ],
    ['Ilmoitus tuli kauden jälkeen. Olisit voinut soittaa jo syksyllä.', 'Ilmoitus tuli kauden jälkeen.'],
    ['Koko on vaihdettu. Teidän olisi kannattanut tarkistaa mitat.', 'Koko on vaihdettu.'],
  ],
  leaves: [
    'Sinun olisi pitänyt saada viesti jo eilen.',
    'Meidän olisi pitänyt kertoa aiemmin.',
    'Olisit voinut soittaa, ja silti olisimme olleet kiinni.',
    'Kerroit, että olisit voinut soittaa.',
  ],
} satisfies RewriteExamples;
