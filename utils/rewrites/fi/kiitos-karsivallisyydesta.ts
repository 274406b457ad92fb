import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/kiitos-karsivallisyydesta',
  language: 'fi',
  category: 'C30',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Kiitä jostakin todellisesta', en: 'Thank for something real' },
  why: {
    fi: 'Kärsivällisyydestä kiittäminen ohittaa odotuksen; kiitä siitä, mitä asiakas teki.',
    en: 'Thanks for patience skips the wait; thank for what the customer did.',
  },
  match:
    '(?:kiitos|kiitämme|kiitän|kiitokset)(?: paljon| kovasti| jo etukäteen| etukäteen| sinua| teitä)* (?:kärsivällisyydestä|kärsivällisyydestäsi|kärsivällisyydestänne|ymmärryksestä|ymmärryksestäsi|ymmärryksestänne)(?: ja (?:kärsivällisyydestä|kärsivällisyydestäsi|ymmärryksestä|ymmärryksestäsi))?(?: asiassa)?',
  becomes: ['kiitos, että [mitä asiakas teki]'],
  unless: ['sillä aikaa|kun luin|odottaessa~|ja siitä|päivää'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Kiitos jo etukäteen ymmärryksestäsi.', 'Kiitos, että [mitä asiakas teki].'],
    ['Osa on tilattu. Kiitämme ymmärryksestänne!', 'Osa on tilattu. Kiitos, että [mitä asiakas teki]!'],
    ['Kiitos paljon kärsivällisyydestäsi ja ymmärryksestäsi.', 'Kiitos, että [mitä asiakas teki].'],
  ],
  leaves: [
    'Kiitos kärsivällisyydestäsi sillä aikaa, kun luin lokin.',
    'Kiitos selkeistä kuvista.',
    'Yhdeksän päivää oli liikaa; kiitos, että kirjoitit uudelleen.',
    'Kärsivällisyyteni loppuu hitailla sivuilla.',
  ],
} satisfies RewriteExamples;
