import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/miksi-et',
  language: 'fi',
  category: 'C13',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Kysy, mitä tapahtui', en: 'Ask what happened' },
  why: {
    fi: '”Miksi et” hakee syyllistä; avoin kysymys hakee syyn.',
    en: '“Why didn’t you” looks for a culprit; an open question looks for the cause.',
  },
  match:
    '(?:miksi et|miksi ette|mikset|miksette|minkä takia et|minkä vuoksi ette) (?:\\p{L}+ ){0,2}\\p{L}+[nlrs](?:ut|yt|eet)(?: …)?(?=\\?)',
  becomes: ['mikä tuli esteeksi', ''],
  losesNegation: 'question',
  unless: ['koska|halua|kokeilisi~|tulisi~'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Miksi et soittanut kortissa olevaan numeroon?', 'Mikä tuli esteeksi?'],
    ['Hei Taru, mikset käyttänyt viestin linkkiä?', 'Hei Taru, mikä tuli esteeksi?'],
    [
      'Lomake oli auki koko viikon. Miksi ette täyttäneet sitä?',
      'Lomake oli auki koko viikon. Mikä tuli esteeksi?',
    ],
  ],
  leaves: [
    'Mikset kokeilisi sinistä?',
    'Miksi näyttö pimeni?',
    'Kysyit, miksi et saanut vastausta?',
    'En tiedä, miksi et saanut sitä.',
  ],
} satisfies RewriteExamples;
