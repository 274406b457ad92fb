import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/yhtion-kaytanto',
  language: 'fi',
  category: 'C6',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Syy, ei sääntökirja', en: 'The reason, not the rulebook' },
  why: {
    fi: 'Käytäntö ei selitä mitään; syyn voi ymmärtää, vaikka siitä ei pitäisi.',
    en: 'A policy explains nothing; a reason can be understood even when it isn’t liked.',
  },
  match:
    '(?:tämä|se|näin) on (?:vain |valitettavasti )?(?:yhtiömme|yrityksemme|meidän|kauppamme|liikkeemme|talon) (?:käytäntö|käytäntömme|linja|linjaus|sääntö|sääntömme|tapa)',
  becomes: ['teemme näin, jotta [syy]'],
  also: [
    {
      match:
        '(?:käytäntömme|sääntöjemme|ehtojemme|ohjeistuksemme|linjauksemme|yhtiömme käytännön|yrityksemme käytännön) mukaan (?<rest>(?:…))@end',
      becomes: ['$<rest>, koska [syy]'],
    },
  ],
  unless: ['tietosuoja~|koska|jotta|sivulla|ohessa|liitteenä'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Näin on liikkeemme linjaus.', 'Teemme näin, jotta [syy].'],
    [
      'Hei Kustaa, sääntöjemme mukaan vaihto maksaa 10 euroa.',
      'Hei Kustaa, vaihto maksaa 10 euroa, koska [syy].',
    ],
    ['Se on valitettavasti talon tapa.', 'Teemme näin, jotta [syy].'],
  ],
  leaves: [
    'Tietosuojakäytäntömme on sivun lopussa.',
    'Vakuutusnumerosi on 88-1204.',
    'Käytännössä se onnistuu huomenna.',
    'Kaupungin uusi linjaus on lehdessä.',
  ],
} satisfies RewriteExamples;
