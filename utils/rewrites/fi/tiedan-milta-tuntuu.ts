import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/tiedan-milta-tuntuu',
  language: 'fi',
  category: 'C22',
  severity: 2,
  mode: 'flag',
  title: { fi: 'Toista asia, älä väitä tuntevasi', en: 'Reflect, don’t claim to feel it' },
  why: {
    fi: 'Toisen tunnetta ei voi tietää tarkalleen; se, mitä hänelle tapahtui, on kerrottu.',
    en: 'Nobody knows exactly how another feels; what happened to them, you were told.',
  },
  match:
    '(?:tiedän|tiedämme|(?:ymmärrän|ymmärrämme)(?= (?:täysin|tarkalleen|täsmälleen|todella hyvin)))(?: täysin| tarkalleen| täsmälleen| hyvin| todella)*,? (?:miltä (?:(?:sinusta|teistä|tuo|se|tämä) )?(?:nyt )?tuntuu|mitä käyt läpi)',
  becomes: [],
  also: [
    {
      match:
        '(?:ymmärrän|ymmärrämme) (?:täysin|täydellisesti|todella hyvin|erittäin hyvin|tarkalleen) (?:sinun |teidän )?(?:turhautum|harmi|suuttum|pettym|ärtym|huol|tunte)\\p{L}+(?:si|nne)',
      becomes: [],
    },
  ],
  unless: ['en|emme'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Tiedän tarkalleen, miltä sinusta tuntuu.', 'Tiedän tarkalleen, miltä sinusta tuntuu'],
    ['Hei Daavid, ymmärrämme täysin suuttumuksesi.', 'ymmärrämme täysin suuttumuksesi'],
    ['Ymmärrän täysin, mitä käyt läpi!', 'Ymmärrän täysin, mitä käyt läpi'],
  ],
  leaves: [
    'Ymmärrän, miksi kaksi turhaa käyntiä sai sinut kirjoittamaan.',
    'En voi tietää, miltä sinusta tuntuu, mutta yhdeksän päivää on paljon.',
    'Miltä tiistai tuntuu?',
    'Kerroit, ettei kukaan tiedä, miltä tuntuu.',
  ],
} satisfies RewriteExamples;
