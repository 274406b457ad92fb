import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/ymmarsit-vaarin',
  language: 'fi',
  category: 'C9',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Tarkenna itse, älä korjaa asiakasta', en: 'Clarify, don’t correct the customer' },
  why: {
    fi: 'Epäselvä kohta on tekstin, ei lukijan; tarkennus kantaa saman tiedon.',
    en: 'The unclear spot is the text’s, not the reader’s; a clarification carries the same fact.',
  },
  match:
    '(?:ymmärsit|ymmärsitte|olet ymmärtänyt|olette ymmärtäneet|taisit ymmärtää|käsitit|luit)(?: (?:asian|tämän|sen|viestin|ohjeen|taulukon))? väärin[,:;–-] (?<rest>@word)',
  becomes: ['tarkennan: $<rest>'],
  unless: ['jos|ymmärsimme|ymmärsin'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Ymmärsit väärin, hinta on kuukaudelta.', 'Tarkennan: hinta on kuukaudelta.'],
    [
      'Hei Oona, olet ymmärtänyt ohjeen väärin: kansi avataan ensin.',
      'Hei Oona, tarkennan: kansi avataan ensin.',
    ],
    [
      'Luit taulukon väärin; toimitus Ahvenanmaalle maksaa 9 euroa.',
      'Tarkennan: toimitus Ahvenanmaalle maksaa 9 euroa.',
    ],
  ],
  leaves: [
    'Ymmärsin väärin, halusit sinisen.',
    'Jos ymmärsit väärin, kirjoita.',
    'Viestimme oli helppo ymmärtää väärin.',
    'Ymmärsimme väärin: sinulla oli oikea koodi.',
  ],
} satisfies RewriteExamples;
