import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/oletko-varma',
  language: 'fi',
  category: 'C11',
  severity: 2,
  mode: 'flag',
  title: { fi: 'Tarkista, älä epäile', en: 'Check, don’t doubt' },
  why: {
    fi: '”Oletko varma” panee asiakkaan puolustautumaan; kerro, mitä tarkistat ja mistä.',
    en: '“Are you sure” makes the customer defend themselves; say what you check and where.',
  },
  match: '(?:oletko|oletteko) (?:ihan |aivan |nyt |täysin )?(?:varma|varmoja),? että (?:…)(?=\\?)',
  becomes: [],
  unless: ['halua~|toivo~|tarvits~'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Oletko varma, että syötit salasanan oikein?', 'Oletko varma, että syötit salasanan oikein'],
    [
      'Hei Pia, oletteko aivan varma, että se tuotiin laiturille?',
      'oletteko aivan varma, että se tuotiin laiturille',
    ],
    ['Oletko varma että kansi oli auki?', 'Oletko varma että kansi oli auki'],
  ],
  leaves: [
    'Oletko varma, että haluat perua paikan?',
    'Olen varma, että kansi oli auki.',
    'Oletteko varmoja, että haluaisitte molemmat?',
    'Varmuuden vuoksi katsoin laiturin.',
  ],
} satisfies RewriteExamples;
