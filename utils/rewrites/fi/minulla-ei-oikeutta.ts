import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/minulla-ei-oikeutta',
  language: 'fi',
  category: 'C6',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Syy, ei valtuudet', en: 'The reason, not the authority' },
  why: {
    fi: 'Valtuuksiin vetoaminen lopettaa keskustelun; syy, jonka asiakas ymmärtää, jatkaa sitä.',
    en: 'Pointing at one’s authority ends the talk; a reason that the customer can see goes on with it.',
  },
  match:
    'minulla ei ole (?:oikeutta|oikeuksia|valtuuksia|valtuutta|lupaa) (?<what>(?!kertoa|luovuttaa|antaa tieto|paljastaa)(?:…))@end',
  becomes: ['en voi $<what>, koska [syy]'],
  also: [
    {
      match:
        'meillä ei ole (?:oikeutta|oikeuksia|valtuuksia|valtuutta|lupaa) (?<what>(?!kertoa|luovuttaa|antaa tieto|paljastaa)(?:…))@end',
      becomes: ['emme voi $<what>, koska [syy]'],
    },
  ],
  unless: ['koska|sillä|jos|turvalli~|tietosuoja~'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Minulla ei ole oikeutta antaa alennusta.', 'En voi antaa alennusta, koska [syy].'],
    [
      'Hei Kusti, meillä ei ole valtuuksia siirtää poijua.',
      'Hei Kusti, emme voi siirtää poijua, koska [syy].',
    ],
    ['Minulla ei ole lupaa avata porttia!', 'En voi avata porttia, koska [syy]!'],
  ],
  leaves: [
    'Minulla ei ole oikeaa avainta.',
    'Meillä ei ole lupaa avata porttia, koska lautta kääntyy siinä.',
    'Minulla ei ole lupaa kertoa sitä.',
    'Sinulla on oikeus siirtää venettä.',
  ],
} satisfies RewriteExamples;
