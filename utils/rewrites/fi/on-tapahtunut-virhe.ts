import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/on-tapahtunut-virhe',
  language: 'fi',
  category: 'C17',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Me teimme sen', en: 'We did it' },
  why: {
    fi: 'Virhe ilman tekijää kuulostaa väistöltä; oma virhe sanottuna palauttaa luottamuksen.',
    en: 'A mistake without a maker sounds like dodging; one that is owned brings trust back.',
  },
  match:
    '(?<where>\\p{L}+ss[aä](?:si|nne)?) on (?:valitettavasti |ilmeisesti )?(?:tapahtunut|sattunut|käynyt|tullut) (?:virhe|erehdys|moka)@end',
  becomes: ['teimme $<where|lower> virheen: [mitä teimme]'],
  unless: ['pankin|ei ole'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Tilauksessasi on tapahtunut virhe.', 'Teimme tilauksessasi virheen: [mitä teimme].'],
    [
      'Hei Tommi, laskussa on valitettavasti sattunut erehdys.',
      'Hei Tommi, teimme laskussa virheen: [mitä teimme].',
    ],
    ['Hakemuksessanne on käynyt virhe!', 'Teimme hakemuksessanne virheen: [mitä teimme]!'],
  ],
  leaves: [
    'Teimme tilauksessasi virheen: se lähti väärälle laiturille.',
    'Tilauksessasi ei ole tapahtunut virhettä.',
    'Kansi on tehty Turussa.',
    'Laskussa on sattunut virhe pankin päässä.',
  ],
} satisfies RewriteExamples;
