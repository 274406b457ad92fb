import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/haluaisin-auttaa-mutta',
  language: 'fi',
  category: 'C4',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Apu ja sen avain samaan virkkeeseen', en: 'Tie the help to its key' },
  why: {
    fi: '”Haluaisin auttaa, mutta” kuulostaa kiellolta, vaikka puuttuu vain yksi tieto.',
    en: '“I’d like to help, but” sounds like a no when only one detail is missing.',
  },
  match:
    '(?:haluaisin|haluan|auttaisin) (?:kyllä |mielelläni |todella )*(?:auttaa(?: sinua| teitä)?)?,? mutta (?:minä )?tarvitsen (?:siihen |vielä |ensin )*(?<item>(?:\\p{L}+n )?\\p{L}+(?:n|t|si|nne))@end',
  becomes: ['autan mielelläni, kun saan $<item>'],
  also: [
    {
      match:
        '(?:haluaisimme|haluamme) (?:kyllä |mielellämme |todella )*auttaa(?: sinua| teitä)?,? mutta (?:me )?tarvitsemme (?:siihen |vielä |ensin )*(?<item>(?:\\p{L}+n )?\\p{L}+(?:n|t|si|nne))@end',
      becomes: ['autamme mielellämme, kun saamme $<item>'],
    },
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Haluaisin auttaa sinua, mutta tarvitsen varausnumeron.', 'Autan mielelläni, kun saan varausnumeron.'],
    [
      'Hei Jere! Haluaisimme kyllä auttaa, mutta tarvitsemme ensin ovikoodin.',
      'Hei Jere! Autamme mielellämme, kun saamme ovikoodin.',
    ],
    ['Haluan todella auttaa, mutta tarvitsen vielä osoitteesi.', 'Autan mielelläni, kun saan osoitteesi.'],
  ],
  leaves: [
    'Haluaisin auttaa, mutta tarjous on päättynyt.',
    'Haluaisin auttaa, ja tarvitsen siihen numeron.',
    'Haluaisin kuulla, miten se sujuu.',
    'Haluaisin auttaa, mutta tarvitsen lisää tietoja.',
  ],
} satisfies RewriteExamples;
