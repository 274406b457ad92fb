import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/pahoittelen-mutta',
  language: 'fi',
  category: 'C4',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Pahoittelu seisoo omillaan', en: 'Let the apology stand alone' },
  why: {
    fi: '”Mutta” pyyhkii pois sen, mitä ennen sitä sanottiin; piste antaa molempien olla totta.',
    en: '“But” wipes out what came before it; a full stop lets both be true.',
  },
  match:
    '(?<=^|[,!:;] |ja )(?<first>(?:pahoittelen|pahoittelemme|pahoittelut|olen (?:\\p{L}+ )?pahoillani|olemme (?:\\p{L}+ )?pahoillamme|anteeksi|kiitos|kiitän|kiitämme|ymmärrän|ymmärrämme|kuulen|harmi)(?:,? (?:että|mitä|miten|kuinka))?(?: @phrase)?),? mutta (?<next>@word)',
  becomes: ['$<first>. $<next|capital>'],
  unless: ['ei vain|ei ainoastaan|mutta (?:kiitos|silti|onneksi)'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Pahoittelen odotusta, mutta tarvitsen vielä postinumeron.',
      'Pahoittelen odotusta. Tarvitsen vielä postinumeron.',
    ],
    ['Kiitos kuvista, mutta etiketti jää niissä pimeään.', 'Kiitos kuvista. Etiketti jää niissä pimeään.'],
    [
      'Ymmärrän, että päivä on tärkeä, mutta lautta on täynnä.',
      'Ymmärrän, että päivä on tärkeä. Lautta on täynnä.',
    ],
  ],
  leaves: [
    'Paketti on pieni, mutta se painaa.',
    'Olen pahoillani, tein virheen, mutta se on jo korjattu.',
    'Kiitos, mutta onneksi se jo toimii.',
    'Ymmärrän, mutta kaasua ei saa avata itse.',
  ],
} satisfies RewriteExamples;
