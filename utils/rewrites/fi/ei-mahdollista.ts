import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/ei-mahdollista',
  language: 'fi',
  category: 'C1',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Näytä ovi mahdottoman vieressä', en: 'Show a door next to the impossible' },
  why: {
    fi: 'Persoonaton ”ei ole mahdollista” päättää keskustelun; kerro rinnalla, mikä on mahdollista.',
    en: 'An impersonal “not possible” ends the talk; say beside it what is possible.',
  },
  match:
    '(?<no>(?:\\p{L}+ ){1,6}(?:ei ole (?:enää |valitettavasti )?mahdollista|ei (?:enää |valitettavasti )?onnistu)(?: …)?)@end',
  becomes: ['$<no>, mutta [mikä on mahdollista]'],
  unless: [
    'ennen|ilman|ellei~|jollei~|mutta|vaan|sen sijaan|koska|sillä|jos|mikäli|vasta|vielä|kysyit|toivoit',
    'miksi|miten|\\?',
  ],
  unlessDraft: [
    '(?<!en |emme |et |ei )(?:voin|voimme|voit|voisin|voisimme|voisit~|voitte|voisitte~)|sen sijaan|ehdotan|vaihtoehto~|sopisiko|kävisikö',
    '(?<!ei |ei enää |ei valitettavasti )onnistuu',
    '(?:soita|ota~ yhtey~|täytä|kokeile~|lähetä|katso|valitse|kysy|tilaa|hae)|https?|www',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Purjeen väriä ei ole mahdollista muuttaa.',
      'Purjeen väriä ei ole mahdollista muuttaa, mutta [mikä on mahdollista].',
    ],
    [
      'Hei Pia, kahden laituripaikan yhdistäminen ei onnistu.',
      'Hei Pia, kahden laituripaikan yhdistäminen ei onnistu, mutta [mikä on mahdollista].',
    ],
    [
      'Veneen nostaminen ei enää onnistu tänä syksynä.',
      'Veneen nostaminen ei enää onnistu tänä syksynä, mutta [mikä on mahdollista].',
    ],
  ],
  leaves: [
    'Värin vaihto ei onnistu, mutta reunanauhan voit valita.',
    'Varaus ei onnistu vielä, koska nosturi on huollossa.',
    'Miksi vaihto ei onnistu?',
    'Jos vaihto ei onnistu, tulemme paikalle.',
    'Yhdistäminen onnistuu maanantaina.',
  ],
} satisfies RewriteExamples;
