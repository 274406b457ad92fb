import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/kiitos-odottamisesta',
  language: 'fi',
  category: 'C30',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Kiitä siitä, mitä asiakas teki', en: 'Thank for what the customer did' },
  why: {
    fi: 'Odotusta ei kysytty; kiitä siitä, mitä asiakas todella teki, tai pahoittele viivettä.',
    en: 'Nobody asked whether to wait; thank for what the customer did, or own the delay.',
  },
  match:
    '(?:kiitos|kiitokset|kiitän|kiitämme) (?:paljon |kovasti )?(?:odottamisesta|odotuksesta|että jaksoit odottaa|että olet jaksanut odottaa|kun jaksoit odottaa|pitkämielisyydestä\\p{L}*)@end',
  becomes: ['kiitos, että [mitä asiakas teki]'],
  unless: ['kun luin|sillä aikaa|minuut~'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Kiitos odottamisesta.', 'Kiitos, että [mitä asiakas teki].'],
    ['Hei Nuutti, kiitos paljon odotuksesta.', 'Hei Nuutti, kiitos, että [mitä asiakas teki].'],
    ['Kiitämme pitkämielisyydestänne!', 'Kiitos, että [mitä asiakas teki]!'],
  ],
  leaves: [
    'Kiitos odottamisesta sillä aikaa, kun luin lokin.',
    'Kiitos kuvasta.',
    'Miehistö odottaa sinua.',
    'Kiitos, että soitit.',
  ],
} satisfies RewriteExamples;
