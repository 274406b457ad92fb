import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/ei-kuulu-meille',
  language: 'fi',
  category: 'C19',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Vie perille, älä pois', en: 'Take them there, not away' },
  why: {
    fi: 'Asiakas ei tunne talon ovia; nimeä se, joka auttaa, ja kerro seuraava askel.',
    en: 'The customer doesn’t know the house; name who helps, and the next step.',
  },
  match:
    '(?:(?:tämä|se|asia|tämä asia) )?ei (?:valitettavasti )?(?:kuulu|ole) (?:meille|minulle|meidän (?:osastolle~|tiimille~|vastuullamme|asiamme|alaamme|tehtäviimme)|minun (?:työtäni|tehtäviini|osastoni))(?: lainkaan)?',
  becomes: ['tästä huolehtii [nimi tai tiimi], ja [seuraava askel]'],
  also: [
    {
      match: '(?:tämä on )?väärä osasto(?=[.!]|$)',
      becomes: ['tästä huolehtii [nimi tai tiimi], ja [seuraava askel]'],
    },
    {
      match:
        '(?:sinun|teidän) (?:pitää|täytyy|kannattaa) (?:ottaa yhteyttä|olla yhteydessä) (?:toiselle osastolle|toiseen osastoon|oikealle osastolle|oikeaan osastoon|toiseen yksikköön|muualle)',
      becomes: ['tästä huolehtii [nimi tai tiimi], ja [seuraava askel]'],
    },
  ],
  losesNegation: 'door',
  unless: ['mutta|joten|siksi|tullut|saapunut|haitta~|ongelma'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Tämä ei kuulu meille.', 'Tästä huolehtii [nimi tai tiimi], ja [seuraava askel].'],
    [
      'Hei Ravi, asia ei ole meidän vastuullamme.',
      'Hei Ravi, tästä huolehtii [nimi tai tiimi], ja [seuraava askel].',
    ],
    [
      'Sinun pitää ottaa yhteyttä toiselle osastolle.',
      'Tästä huolehtii [nimi tai tiimi], ja [seuraava askel].',
    ],
  ],
  leaves: [
    'Tämä kuuluu meille, ja olen pahoillani.',
    'Se ei kuulu meille, joten siirsin sen Ellalle.',
    'Osastomme on auki kuuteen.',
    'Viesti ei ole tullut meille.',
  ],
} satisfies RewriteExamples;
