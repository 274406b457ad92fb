import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/nimi-toistuu',
  language: 'fi',
  category: 'C37',
  severity: 1,
  mode: 'flag',
  title: { fi: 'Nimi kerran riittää', en: 'The name once is enough' },
  why: {
    fi: 'Tervehdyksessä nimi on lämmin; toistettuna se kuulostaa myyntipuheelta.',
    en: 'In the greeting the name is warm; said again it sounds like a sales pitch.',
  },
  match: '(?<=, )@name(?=[.,!?])',
  becomes: [],
  also: [
    { match: '(?<=^)@name,', becomes: [] },
    { match: '(?:kiitos|kiitti|anteeksi|kyllä|joo|hienoa|selvä) @name(?=[.,!?])', becomes: [] },
  ],
  most: 1,
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Hei Runa, vene on valmis. Nähdään maanantaina, Runa!', 'Runa'],
    ['Moi Runa! Vene on valmis. Runa, toisitko paperit mukanasi?', 'Runa,'],
    ['Huomenta Runa, airot tulivat. Kiitos Runa, kuva rungosta auttoi.', 'Kiitos Runa'],
  ],
  leaves: [
    'Hei Runa, vene on valmis.',
    'Hei Runa, vene nimeltä Runa Toinen on valmis.',
    'Hei Runa ja Tove, vene on valmis. Kiitos, Runa.',
    'Vene on valmis. Kiitos, Runa!',
  ],
} satisfies RewriteExamples;
