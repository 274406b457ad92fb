import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/moikka-ja-taten',
  language: 'fi',
  category: 'C37',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Yksi sävy koko viestiin', en: 'One tone for the whole message' },
  why: {
    fi: 'Tuttavallinen tervehdys ja virkakieli samassa viestissä kuulostavat kahdelta eri ihmiseltä.',
    en: 'A chummy greeting and officialese in one message sound like two different people.',
  },
  match: '(?<=^)(?:moikka|moikkelis|moi moi|heippa|heipparallaa|morjens|moro)(?=[,!]| \\p{L}{1,20}[,!])',
  becomes: ['hei'],
  most: 1,
  whenDraft: [
    'täten|edellä mainit~|yllä mainit~|kyseessä olev~|viitaten|vastaanottanee~|kunnioittav~|kohteliaimmin|saatamme tiedok~|saatetaan tiedok~|ilmoitetaan, että|pyydetään (?:ystävällisesti )?toimittamaan|pyydämme toimittamaan',
  ],
  // Who is greeted with "moikka" may be greeted with it.
  unlessCustomer: ['moikka|moikkelis|moi|heippa|morjens|moro'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Moikka! Edellä mainittu katto on peltiä.', 'Hei! Edellä mainittu katto on peltiä.'],
    ['Heippa Runa, viitaten viestiisi vaja on koottu.', 'Hei Runa, viitaten viestiisi vaja on koottu.'],
    ['Moro! Täten vaja on luovutettu.', 'Hei! Täten vaja on luovutettu.'],
  ],
  leaves: [
    'Moikka! Katto on peltiä.',
    'Hei! Edellä mainittu vaja on myyty.',
    'Hyvä Runa. Täten lähetämme vajan piirustukset.',
    'Lapset huutavat moikka, ja vaja on täten auki.',
  ],
} satisfies RewriteExamples;
