import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/haaste',
  language: 'fi',
  category: 'C8',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Vika on vika, ei haaste', en: 'Damage is no challenge' },
  why: {
    fi: 'Kaunis sana vahingosta vähättelee sitä; käytä asiakkaan omaa sanaa.',
    en: 'A fine word for damage makes it smaller than it is; use the customer’s own.',
  },
  match:
    '(?:(?:teidän|sinun|tämän|tästä|nämä|näistä|pienen|pienestä|ikävän) )?(?:\\p{L}{3,})?haaste(?:esta|ista|esi|enne|esenne|eseen|eensa|en|ita|et|tta)',
  becomes: ['[mitä tapahtui, asiakkaan sanoin]'],
  also: [
    {
      match: '(?:pieni |pienestä |pienen |ikävä |ikävästä )(?:kömmähdy|kömmähdys|kommellu|takaisku)\\p{L}*',
      becomes: ['[mitä tapahtui, asiakkaan sanoin]'],
    },
    {
      match:
        '(?:kohtaama|kokema|kohtaamanne|kokemasi|kohtaamasi|kokemanne) (?:tilanne|tilannetta|tilanteesta|haaste\\p{L}*)',
      becomes: ['[mitä tapahtui, asiakkaan sanoin]'],
    },
  ],
  unless: ['kilpailu~|askel~|ilmoittaudu~|osallistu~|haastehakemu~|käräjä~|palkin~'],
  unlessCustomer: ['haaste~|haastav~'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Kiitos viestistä kosteushaasteesta.', 'Kiitos viestistä [mitä tapahtui, asiakkaan sanoin].'],
    ['Pienen kömmähdyksen takia lasku viipyi.', '[mitä tapahtui, asiakkaan sanoin] takia lasku viipyi.'],
    [
      'Luin kokemastanne, ja kohtaamanne tilanne on nyt minulla.',
      'Luin kokemastanne, ja [mitä tapahtui, asiakkaan sanoin] on nyt minulla.',
    ],
  ],
  leaves: [
    'Askelhaasteeseen voi ilmoittautua täällä.',
    'Täällä on haastavaa pysäköidä, tiedän.',
    'Lähetä haastehakemus käräjäoikeuteen.',
    'Vesi tuli eteisen katosta.',
  ],
} satisfies RewriteExamples;
