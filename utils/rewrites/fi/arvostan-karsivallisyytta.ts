import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/arvostan-karsivallisyytta',
  language: 'fi',
  category: 'C30',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Kiitä siitä, mitä asiakas teki', en: 'Thank for what the customer did' },
  why: {
    fi: 'Kärsivällisyyttä ei kysytty; kiitä siitä, mitä asiakas todella teki, tai pahoittele viivettä.',
    en: 'Nobody asked for patience; thank for what the customer did, or own the delay.',
  },
  match:
    '(?:arvostan|arvostamme) (?:suuresti |kovasti |todella )?(?:kärsivällisyyttäsi|kärsivällisyyttänne|ymmärrystäsi|ymmärrystänne)(?: (?:asiassa|tässä asiassa|tässä))?@end',
  becomes: ['kiitos, että [mitä asiakas teki]'],
  unless: ['kun|sillä välin'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Arvostamme kärsivällisyyttäsi.', 'Kiitos, että [mitä asiakas teki].'],
    [
      'Hei Nuutti, arvostan suuresti ymmärrystänne tässä asiassa.',
      'Hei Nuutti, kiitos, että [mitä asiakas teki].',
    ],
    ['Arvostamme kovasti kärsivällisyyttänne!', 'Kiitos, että [mitä asiakas teki]!'],
  ],
  leaves: [
    'Arvostan kuviasi kannesta.',
    'Arvostan kärsivällisyyttäsi, kun luen lokia.',
    'Kärsivällisyytesi lukon kanssa kannatti.',
    'Arvostaisimme vastaustasi.',
  ],
} satisfies RewriteExamples;
