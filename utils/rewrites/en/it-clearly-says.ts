import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/it-clearly-says',
  language: 'en',
  category: 'C10',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Tieto ilman osoittelua', en: 'The fact without the pointing finger' },
  why: {
    fi: '”Sivuillamme lukee selvästi” sanoo, että asiakkaan olisi pitänyt nähdä; tieto riittää.',
    en: '“It clearly says” tells the customer they should have seen it; the fact is enough.',
  },
  match:
    '(?:it|our (?:site|website|page|terms|e-?mail)) (?:clearly |very clearly |plainly )(?:says|states|said|stated)(?: (?:on|in) (?:our|the|your) (?:\\p{L}+ ){0,2}\\p{L}+)?(?: clearly)? that (?<next>@word)',
  becomes: ['$<next>'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['It clearly says on our website that the pier closes at six.', 'The pier closes at six.'],
    ['Hi Mo, our website plainly states that lids are sold apart.', 'Hi Mo, lids are sold apart.'],
    ['It very clearly said in the booking that dogs stay ashore.', 'Dogs stay ashore.'],
  ],
  leaves: [
    'It says on the lid that it is blue.',
    'The map clearly says where the pier is.',
    'Your note clearly said that the rope was loose.',
    'It says clearly: no smoking.',
  ],
} satisfies RewriteExamples;
