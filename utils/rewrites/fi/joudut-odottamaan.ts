import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/joudut-odottamaan',
  language: 'fi',
  category: 'C5',
  severity: 2,
  mode: 'flag',
  title: { fi: 'Odotus ei ole käsky', en: 'A wait is no order' },
  why: {
    fi: '”Joudut odottamaan” tuntuu rangaistukselta; kerro, mitä sillä välin tapahtuu ja milloin odotus päättyy.',
    en: '“You’ll have to wait” feels like a punishment; say what happens meanwhile and when it ends.',
  },
  match:
    '(?:(?:joudut|joudutte) (?:valitettavasti |nyt |vielä )*odottamaan|(?:sinun|teidän) (?:pitää|täytyy|on|tulee) (?:vielä |nyt |vain )*odot(?:taa|ettava))',
  becomes: [],
  unless: ['jos|jotta|ettet|ettei|ei|pahoittel~|liian|jouduit'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Joudut odottamaan seuraavaa lauttaa.', 'Joudut odottamaan'],
    ['Hei Nuutti, teidän pitää vielä odottaa varaosaa.', 'teidän pitää vielä odottaa'],
    ['Joudutte valitettavasti odottamaan viikon.', 'Joudutte valitettavasti odottamaan'],
  ],
  leaves: [
    'Sinun ei tarvitse odottaa.',
    'Jouduit odottamaan yhdeksän päivää, ja se oli liikaa.',
    'Jotta et joudu odottamaan, lähetin sen heti.',
    'Jos joudut odottamaan, soita minulle.',
  ],
} satisfies RewriteExamples;
