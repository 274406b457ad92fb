import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/huutokirjaimet',
  language: 'fi',
  category: 'C34',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Ilman huutokirjaimia', en: 'Without shouting letters' },
  why: {
    fi: 'Isot kirjaimet luetaan huutona; sama sana pienellä riittää.',
    en: 'Capitals are read as shouting; the same word in small letters is enough.',
  },
  match:
    '(?<=(?<before>\\p{L}*)[^\\p{L}]{0,3})(?<word>pitää|täytyy|aina|heti|nyt|tänään|huomenna|vain|kaikki|koskaan|erittäin|todella|molemmat|ensin|vasta|jokainen|varmasti|ei|emme|en)(?=(?<after>[^\\p{L}]{0,3}\\p{L}*))',
  becomes: ['$<word|small>'],
  needs: '$<word|shouted>$<before|spoken>$<after|spoken>',
  unless: ['nappi~|kytki~|lukee|valikko~|valiko~'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Kansi on AINA vasemmalla.', 'Kansi on aina vasemmalla.'],
    ['Saat MOLEMMAT purjeet.', 'Saat molemmat purjeet.'],
    ['Hei Kiti, portti on kiinni VAIN yöllä.', 'Hei Kiti, portti on kiinni vain yöllä.'],
  ],
  leaves: [
    'Kansi on aina vasemmalla.',
    'Paina nappia NYT SOI.',
    'KAIKKI LIPUT OY teki purjeen.',
    'Kytkimessä lukee EI KÄYTÖSSÄ.',
    'Kaasuhanaa EI saa avata.',
  ],
} satisfies RewriteExamples;
