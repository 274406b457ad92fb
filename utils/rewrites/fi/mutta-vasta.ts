import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/mutta-vasta',
  language: 'fi',
  category: 'C4',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Kaksi tietoa, ei vastakohtaa', en: 'Two facts, no contrast' },
  why: {
    fi: 'Kun molemmat tiedot vievät asiaa eteenpäin, ”ja” riittää eikä mikään kuulosta myöhäiseltä.',
    en: 'When both facts move things on, “and” will do, and nothing sounds late.',
  },
  match:
    '(?<done>on \\p{L}+t[uy]), mutta (?<it>se|ne) (?<deed>saapuu|tulee|saapuvat|tulevat|toimitetaan|lähtee|lähtevät|valmistuu) vasta (?<when>@word)',
  becomes: ['$<done>, ja $<it> $<deed> $<when>'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Varaosa on tilattu, mutta se saapuu vasta keskiviikkona.',
      'Varaosa on tilattu, ja se saapuu keskiviikkona.',
    ],
    ['Kuvasi on kehystetty, mutta se lähtee vasta huomenna.', 'Kuvasi on kehystetty, ja se lähtee huomenna.'],
    [
      'Hei Suvi, kortti on tilattu, mutta se toimitetaan vasta viikolla 20.',
      'Hei Suvi, kortti on tilattu, ja se toimitetaan viikolla 20.',
    ],
  ],
  leaves: [
    'Hän on tullut, mutta vasta nyt.',
    'Paketti on kadonnut, mutta se löytyy varmaan.',
    'Tilaus on peruttu, mutta rahat tulevat.',
    'Kerroit, että se on tilattu, mutta se tulee vasta maanantaina.',
  ],
} satisfies RewriteExamples;
