import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/kysymysryopy',
  language: 'fi',
  category: 'C27',
  severity: 1,
  mode: 'flag',
  title: { fi: 'Yksi tai kaksi kysymystä kerralla', en: 'One or two questions at a time' },
  why: {
    fi: 'Kolmas kysymys jää vastaamatta; kysy ensin se, jonka tarvitset, tai numeroi.',
    en: 'The third question goes unanswered; ask first the one you need, or number them.',
  },
  match: '(?<=^)(?:…)\\?',
  becomes: [],
  from: 3,
  most: 1,
  unless: ['sopiiko (?:se|tämä)|käykö (?:se|tämä|niin)|auttaisiko se|eikö niin|varaanko|teenkö niin'],
  unlessDraft: ['(?:^|\\n|\\s)(?:1[.)]|a\\)|[-*•]) '],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Mikä huone on kylmä? Onko ikkuna kiinni? Milloin se alkoi?', 'Milloin se alkoi?'],
    [
      'Kiitos kuvasta. Onko särö uusi? Putosiko se? Kumpi puoli on ylöspäin? Oliko se kääreessä?',
      'Kumpi puoli on ylöspäin?',
    ],
    ['Kuinka korkea ovi on? Tilaan sitten karmin. Onko se tammea? Ja maalataanko se?', 'Ja maalataanko se?'],
  ],
  leaves: [
    'Mikä huone on kylmä? Milloin se alkoi?',
    'Kaksi asiaa auttaa: 1) Mikä huone on kylmä? 2) Milloin se alkoi? 3) Onko ikkuna kiinni?',
    'Onko särö uusi? Putosiko se? Voin hakea sen maanantaina, sopiiko se sinulle?',
    'Kysyit: ”Onko se tammea? Onko se kuivaa? Onko se höylätty?” On kaikkea kolmea.',
  ],
} satisfies RewriteExamples;
