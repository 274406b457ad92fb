import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/taattu-aika',
  language: 'fi',
  category: 'C16',
  severity: 2,
  mode: 'flag',
  title: { fi: 'Lupaa se, mikä on käsissäsi', en: 'Promise what is in your hands' },
  why: {
    fi: 'Takuu jonkun toisen ajasta murtuu ensimmäiseen viivästykseen; lupaa oma tekosi.',
    en: 'A guarantee of somebody else’s time breaks with the first delay; promise your own deed.',
  },
  match:
    '(?:takaan|takaamme|lupaan|lupaamme),? että (?:saat|saatte|se|paketti\\p{L}*|tilau\\p{L}+|lähety\\p{L}+) (?:…)?(?:maanantai\\p{L}*|tiistai\\p{L}*|keskivii\\p{L}+|torstai\\p{L}*|perjantai\\p{L}*|lauantai\\p{L}*|sunnuntai\\p{L}*|huomenna|tänään|\\d+\\.)',
  becomes: [],
  unless: ['en|emme'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Takaan, että saat sen perjantaina.', 'Takaan, että saat sen perjantaina'],
    [
      'Hei Nuutti, lupaamme, että tilauksesi on laiturilla huomenna.',
      'lupaamme, että tilauksesi on laiturilla huomenna',
    ],
    ['Lupaan, että se tulee tiistaina.', 'Lupaan, että se tulee tiistaina'],
  ],
  leaves: [
    'Lupaan soittaa teille perjantaina.',
    'Saat sen perjantaina.',
    'En voi luvata, että saat sen perjantaina.',
    'Takuu kattaa purjeen perjantaihin asti.',
  ],
} satisfies RewriteExamples;
