import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/sinua-tein-seassa',
  language: 'fi',
  category: 'C31',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Sama puhuttelu loppuun asti', en: 'Polite to the end' },
  why: {
    fi: 'Viesti alkaa teitittelyllä; sinuttelu sen keskellä horjuttaa sävyä.',
    en: 'The letter begins with the polite “te”; a “sinä” in the middle makes it wobble.',
  },
  match:
    '(?<words>voisitko|voitko|haluatko|ehditkö|pystytkö|oletko|saitko|lähettäisitkö|kertoisitko|tarkistaisitko|vahvistaisitko|soittaisitko|palauttaisitko)',
  becomes: ['$<words|polite>'],
  also: [
    { match: '(?<words>voit|saat|olet|haluat|tarvitset|löydät|näet|pääset)', becomes: ['$<words|polite>'] },
    { match: '(?<words>sinun|sinulle|sinua|sinulla|sinulta|sinuun)', becomes: ['$<words|polite>'] },
  ],
  whenDraft: ['\\p{L}{4,}nne|teidän|teille|teiltä|teillä|teitä|saatte|voitte|voisitteko|olette'],
  // Only a formal letter is taken to mean its "te".
  unlessDraft: ['^(?!\\s{0,4}(?:hyvä|arvoisa) )\\s{0,4}\\p{L}+'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Hyvä Aarne Holt, leijanne on valmis. Voisitko hakea sen?',
      'Hyvä Aarne Holt, leijanne on valmis. Voisitteko hakea sen?',
    ],
    [
      'Arvoisa rouva Holt, teidän vuoronne on ensi viikolla. Saat siitä kirjeen.',
      'Arvoisa rouva Holt, teidän vuoronne on ensi viikolla. Saatte siitä kirjeen.',
    ],
    [
      'Hyvä Aarne Holt, lähetin sinulle kartan ja lippunne.',
      'Hyvä Aarne Holt, lähetin teille kartan ja lippunne.',
    ],
  ],
  leaves: [
    'Hei Aarne, leijasi on valmis. Voisitko hakea sen?',
    'Hyvä Aarne Holt, leija on valmis. Voisitko hakea sen?',
    'Hyvä Aarne Holt, leijanne on valmis. Voisitteko hakea sen?',
    'Hei Aarne ja Elsa, lippunne ovat ovella, ja voit hakea ne.',
  ],
} satisfies RewriteExamples;
