import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/en-voi-auttaa',
  language: 'fi',
  category: 'C19',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Kuka voi auttaa', en: 'Who can help' },
  why: {
    fi: '”En voi auttaa” jättää asiakkaan ovelle; kerro, kuka voi, ja vie asia hänelle.',
    en: '“I can’t help” leaves the customer at the door; say who can and take it there.',
  },
  match:
    '(?<no>(?:en|emme) (?:valitettavasti )?(?:voi|pysty|osaa) (?:valitettavasti )?auttaa(?: sinua| teitä)?(?: tässä asiassa| tässä| asiassa| siinä| sen kanssa| tämän kanssa)?)@end',
  becomes: ['$<no>, mutta [nimi tai tiimi] voi; [miten viet asian sinne]'],
  unless: ['mutta|jos|ennen|ellei~|ilman'],
  unlessDraft: ['@door'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'En voi auttaa sinua tässä.',
      'En voi auttaa sinua tässä, mutta [nimi tai tiimi] voi; [miten viet asian sinne].',
    ],
    [
      'Hei Mio, emme valitettavasti pysty auttamaan. Emme osaa auttaa teitä tässä asiassa.',
      'Hei Mio, emme valitettavasti pysty auttamaan. Emme osaa auttaa teitä tässä asiassa, mutta [nimi tai tiimi] voi; [miten viet asian sinne].',
    ],
    ['En osaa auttaa!', 'En osaa auttaa, mutta [nimi tai tiimi] voi; [miten viet asian sinne]!'],
  ],
  leaves: [
    'En voi auttaa, mutta Anna voi.',
    'En voi olla hymyilemättä kuvallesi.',
    'Jos en voi auttaa, Anna voi.',
    'Voin auttaa sinua tässä.',
  ],
} satisfies RewriteExamples;
