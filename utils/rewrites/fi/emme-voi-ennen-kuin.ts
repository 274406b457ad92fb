import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/emme-voi-ennen-kuin',
  language: 'fi',
  category: 'C1',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Kerro, minkä jälkeen se onnistuu', en: 'Say what makes it possible' },
  why: {
    fi: 'Kun ehto kerrotaan askeleena, asiakas tietää, mistä jatketaan.',
    en: 'Told as a step, a condition shows the customer the way on.',
  },
  match: 'emme voi (?<deed>@infinitive) (?<object>@object),? (?:ennen kuin|ennenkuin) (?<then>(?:…))@end',
  becomes: ['voimme $<deed> $<object|total>, kun $<then>'],
  also: [
    {
      match: 'en voi (?<deed>@infinitive) (?<object>@object),? (?:ennen kuin|ennenkuin) (?<then>(?:…))@end',
      becomes: ['voin $<deed> $<object|total>, kun $<then>'],
    },
    {
      match:
        'emme voi (?<deed>auttaa(?: sinua| teitä)?|jatkaa|edetä),? (?:ennen kuin|ennenkuin) (?<then>(?:…))@end',
      becomes: ['voimme $<deed>, kun $<then>'],
    },
    {
      match:
        'en voi (?<deed>auttaa(?: sinua| teitä)?|jatkaa|edetä),? (?:ennen kuin|ennenkuin) (?<then>(?:…))@end',
      becomes: ['voin $<deed>, kun $<then>'],
    },
    {
      match:
        '(?<object>@object) ei (?:voida|voi) (?<deed>@infinitive),? (?:ennen kuin|ennenkuin) (?<then>(?:…))@end',
      becomes: ['$<object|nominative> voidaan $<deed>, kun $<then>'],
    },
  ],
  losesNegation: 'limit',
  unless: ['ennen kuin (?:ei|en|et|emme|ette)'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Emme voi siirtää aikaa ennen kuin vastaanotto on kuitannut sen.',
      'Voimme siirtää ajan, kun vastaanotto on kuitannut sen.',
    ],
    ['En voi auttaa sinua, ennen kuin näen laskun numeron.', 'Voin auttaa sinua, kun näen laskun numeron.'],
    [
      'Kiitos viestistä. Tilausta ei voi perua ennen kuin se näkyy järjestelmässä.',
      'Kiitos viestistä. Tilaus voidaan perua, kun se näkyy järjestelmässä.',
    ],
    ['Emme voi palauttaa rahoja ennenkuin tuote on meillä.', 'Voimme palauttaa rahat, kun tuote on meillä.'],
  ],
  leaves: [
    'Emme voi varata kahta pöytää ennen kuin kerrot ajan.',
    'Älä avaa venttiiliä ennen kuin paine on nolla.',
    'Emme voi maksaa korvausta ennen kuin laki sen sallii.',
    'En voi sanoa sitä ennen kuin tiedän enemmän.',
  ],
} satisfies RewriteExamples;
