import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/emme-voi-kertoa',
  language: 'fi',
  category: 'C19',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Kerro, mitä voit kertoa', en: 'Say what you can tell' },
  why: {
    fi: 'Kun jotain jää kertomatta, asiakas luulee, että salaat; syy ja se, minkä voi kertoa, avaavat oven.',
    en: 'When something is left untold the customer thinks it is hidden; the reason, and what can be told, open the door.',
  },
  match:
    '(?<no>(?:emme|en) (?:valitettavasti )?(?:voi|saa) (?:kertoa|paljastaa|luovuttaa|kommentoida|avata|jakaa) (?!vielä|vielä|nyt)(?:…))@end',
  becomes: ['$<no>, koska [syy]. Sen voin kertoa, että [mitä voi kertoa]'],
  also: [
    {
      match:
        '(?<no>(?:tieto|asia|se|tämä|tuo|tieto siitä) on (?:luottamuksellinen|luottamuksellista|salainen|sisäistä tietoa|sisäinen))@end',
      becomes: ['$<no>, koska [syy]. Sen voin kertoa, että [mitä voi kertoa]'],
    },
    {
      match: '(?<no>(?:emme|en) kommentoi (?:…))@end',
      becomes: ['$<no>, koska [syy]. Sen voin kertoa, että [mitä voi kertoa]'],
    },
  ],
  unless: ['koska|sillä|mutta|ennen|jos|ellei~|vielä|ulkopuolisi~|kenellekään|muille|kolmansille'],
  unlessDraft: ['voin kertoa|voimme kertoa|sen voin sanoa'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Hei Rolf, en voi kertoa toisesta tarjouksesta.',
      'Hei Rolf, en voi kertoa toisesta tarjouksesta, koska [syy]. Sen voin kertoa, että [mitä voi kertoa].',
    ],
    [
      'Tieto on luottamuksellinen.',
      'Tieto on luottamuksellinen, koska [syy]. Sen voin kertoa, että [mitä voi kertoa].',
    ],
    [
      'Emme kommentoi hallin suunnitelmia.',
      'Emme kommentoi hallin suunnitelmia, koska [syy]. Sen voin kertoa, että [mitä voi kertoa].',
    ],
  ],
  leaves: [
    'En voi jakaa listaa, koska siinä on muiden vieraiden nimiä.',
    'Emme luovuta osoitettasi muille.',
    'Hallin suunnitelma on julkinen.',
    'En voi kertoa toisesta tarjouksesta. Sen voin kertoa, että halli avataan toukokuussa.',
  ],
} satisfies RewriteExamples;
