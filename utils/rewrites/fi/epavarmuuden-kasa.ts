import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/epavarmuuden-kasa',
  language: 'fi',
  category: 'C25',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Sano, mikä on varmaa', en: 'Say what is sure' },
  why: {
    fi: 'Kaksi epäröintiä samassa lauseessa ei kerro mitään; varma tieto ja selvittämisen aika kertovat.',
    en: 'Two doubts in one sentence tell nothing; what is sure, and when the rest is known, does.',
  },
  match:
    '(?<=^|[,;:–] )(?:luulen|luulisin|luulemme|arvelen|arvelisin|oletan|uskoisin)(?:,? että)?(?: …)? (?:ehkä|kai|varmaan|varmaankin|mahdollisesti|luultavasti|todennäköisesti|saattaa|voi olla)(?: …)?@end',
  becomes: ['[mikä on varmaa]. Selvitän, [mikä on auki], ja kirjoitan sinulle [aika] mennessä'],
  also: [
    {
      match:
        '(?<=^|[,;:–] )(?:kyllä )?(?:(?:se|sen|tämä|tämän|tuo|ne|niiden|(?!minun|meidän|sinun|teidän|heidän)\\p{L}+n) )?(?:pitäisi|varmaan pitäisi|kai pitäisi|ehkä pitäisi|saattaa|saattaisi|voisi) (?:ehkä|kai|varmaan|luultavasti|mahdollisesti|periaatteessa|kaiketi)(?: …)?@end',
      becomes: ['[mikä on varmaa]. Selvitän, [mikä on auki], ja kirjoitan sinulle [aika] mennessä'],
    },
    {
      match:
        '(?<=^|[,;:–] )(?:en ole (?:ihan |aivan |täysin )?varma),? mutta(?: …)? (?:ehkä|kai|varmaan|saattaa|pitäisi|voisi|luultavasti)(?: …)?@end',
      becomes: ['[mikä on varmaa]. Selvitän, [mikä on auki], ja kirjoitan sinulle [aika] mennessä'],
    },
    {
      match:
        '(?<=^|[,;:–] )(?:kyllä )?(?:se|sen|tämä|tämän|ne|niiden) (?:ehkä|kai|varmaan|varmaankin) (?:pitäisi|voisi|saattaisi)(?: …)?@end',
      becomes: ['[mikä on varmaa]. Selvitän, [mikä on auki], ja kirjoitan sinulle [aika] mennessä'],
    },
    {
      match:
        '(?<=^|[,;:–] )(?:ehkä|kai|varmaan) (?:se|tämä|ne|vika)(?: …)? (?:ehkä|kai|varmaan|varmaankin|luultavasti)(?: …)?@end',
      becomes: ['[mikä on varmaa]. Selvitän, [mikä on auki], ja kirjoitan sinulle [aika] mennessä'],
    },
  ],
  losesNegation: 'door',
  unless: ['jos|mikäli|haluaisit|haluaisitte|kumpi'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Luulisin, että se ehkä toimii vanhassa versiossa.',
      '[mikä on varmaa]. Selvitän, [mikä on auki], ja kirjoitan sinulle [aika] mennessä.',
    ],
    [
      'Sen pitäisi luultavasti sopia leveään malliin.',
      '[mikä on varmaa]. Selvitän, [mikä on auki], ja kirjoitan sinulle [aika] mennessä.',
    ],
    [
      'En ole ihan varma, mutta lampun pitäisi kestää.',
      '[mikä on varmaa]. Selvitän, [mikä on auki], ja kirjoitan sinulle [aika] mennessä.',
    ],
  ],
  leaves: [
    'Luulen, että vihreä sopii huoneeseen.',
    'Ehkä haluaisit nähdä molemmat ensin?',
    'Sen pitäisi tulla perjantaina.',
    'En vielä tiedä, mutta verstas vastaa minulle tänään.',
  ],
} satisfies RewriteExamples;
