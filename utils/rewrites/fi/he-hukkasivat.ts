import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/he-hukkasivat',
  language: 'fi',
  category: 'C18',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Oma askel ensin', en: 'Our own step first' },
  why: {
    fi: 'Asiakas osti meiltä; kerro, mitä sinä teet, ennen kuin ohjaat muualle.',
    en: 'The customer bought from us; say what you do before you point elsewhere.',
  },
  match:
    '(?<who>kuljetusliike|kuljetusyhtiö|posti|pankki|varasto|toimittaja|valmistaja|kuriiri|huolitsija|huoltoliike) (?<deed>(?:on )?(?:hukkasi|rikkoi|kadotti|viivästytti|vaurioitti|unohti|palautti|hukannut|rikkonut|kadottanut|vaurioittanut|palauttanut)) (?<item>(?:\\p{L}+ )?\\p{L}+),? joten (?:sinun|teidän) (?:pitää|täytyy|kannattaa|tulee|on) (?:kysyä|ottaa yhteyttä|soittaa|vaatia|selvittää|kysyttävä)(?: …)?@end',
  becomes: ['$<who> $<deed> $<item>; [mitä teet asiakkaan puolesta]'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Kuljetusliike hukkasi pakettisi, joten sinun pitää kysyä heiltä.',
      'Kuljetusliike hukkasi pakettisi; [mitä teet asiakkaan puolesta].',
    ],
    [
      'Hei Nelli, pankki viivästytti maksun, joten teidän kannattaa soittaa heille.',
      'Hei Nelli, pankki viivästytti maksun; [mitä teet asiakkaan puolesta].',
    ],
    [
      'Posti on vaurioittanut lampun, joten sinun täytyy vaatia korvausta siltä.',
      'Posti on vaurioittanut lampun; [mitä teet asiakkaan puolesta].',
    ],
  ],
  leaves: [
    'Kuljetusliike hukkasi pakettisi, joten lähetän uuden.',
    'Pankki pyysi sinua soittamaan.',
    'Sinun kannattaa kysyä kuljettajalta.',
    'Posti viivästyi. Kysyin heiltä syytä.',
  ],
} satisfies RewriteExamples;
