import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/ei-meidan',
  language: 'fi',
  category: 'C18',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Oma askel ensin', en: 'Our own step first' },
  why: {
    fi: 'Kenen vika se on, ei auta asiakasta; kuka sen selvittää, auttaa.',
    en: 'Whose fault it is helps nobody; who sorts it out does.',
  },
  match:
    '(?:se|tämä|tuo) on (?<who>\\p{L}{3,}n) (?:ongelma|vika|asia|moka|virhe)(?:,)? (?:eikä|ei) (?:meidän|minun)',
  becomes: ['[nimi tai tiimi] selvittää tämän $<who> kanssa'],
  losesNegation: 'door',
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Se on pankin ongelma eikä meidän.', '[nimi tai tiimi] selvittää tämän pankin kanssa.'],
    ['Hei Mio, tämä on postin vika, ei meidän.', 'Hei Mio, [nimi tai tiimi] selvittää tämän postin kanssa.'],
    ['Tuo on valmistajan asia eikä meidän!', '[nimi tai tiimi] selvittää tämän valmistajan kanssa!'],
  ],
  leaves: [
    'Se on meidän ongelmamme eikä sinun.',
    'Tämä on lääkärin asia.',
    'Kerroit, että se on pankin ongelma eikä meidän.',
    'Se on pankin kortti.',
  ],
} satisfies RewriteExamples;
