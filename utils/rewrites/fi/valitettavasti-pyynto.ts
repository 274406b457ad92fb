import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/valitettavasti-pyynto',
  language: 'fi',
  category: 'C3',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Pyyntö ei ole huono uutinen', en: 'A request is no bad news' },
  why: {
    fi: '”Valitettavasti” tekee tavallisesta pyynnöstä huonon uutisen; pyyntö kantaa ilmankin.',
    en: '“Unfortunately” turns a plain request into bad news; the request stands without it.',
  },
  match:
    'valitettavasti(?= (?:tarvitsen|tarvitsemme|joudun pyytämään|joudumme pyytämään|pyydän|pyydämme|tarvitsisin|tarvitsisimme|minun täytyy pyytää|meidän täytyy pyytää))',
  becomes: [''],
  also: [
    {
      match: '(?<need>tarvitsen|tarvitsemme|tarvitsisin|tarvitsisimme) valitettavasti',
      becomes: ['$<need>'],
    },
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Valitettavasti tarvitsemme vielä lämmittimen sarjanumeron.',
      'Tarvitsemme vielä lämmittimen sarjanumeron.',
    ],
    [
      'Hei Iiris, valitettavasti joudun pyytämään yhden kuvan lisää.',
      'Hei Iiris, joudun pyytämään yhden kuvan lisää.',
    ],
    ['Tarvitsen valitettavasti myös laskun numeron.', 'Tarvitsen myös laskun numeron.'],
  ],
  leaves: [
    'Valitettavasti palautusaika päättyi 4.5.',
    'Valitettavasti pakettia ei löydy.',
    'Sinun ei valitettavasti kannata odottaa.',
    'Kirjoitit: ”valitettavasti tarvitsen apua”.',
  ],
} satisfies RewriteExamples;
