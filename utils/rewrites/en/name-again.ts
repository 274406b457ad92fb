import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/name-again',
  language: 'en',
  category: 'C37',
  severity: 1,
  mode: 'flag',
  title: { fi: 'Nimi kerran riittää', en: 'The name once is enough' },
  why: {
    fi: 'Tervehdyksessä nimi on lämmin; toistettuna se kuulostaa myyntipuheelta.',
    en: 'In the greeting the name is warm; said again it sounds like a sales pitch.',
  },
  match: '(?<=, )@name(?=[.,!?])',
  becomes: [],
  also: [
    { match: '(?<=^)@name,', becomes: [] },
    { match: '(?:thanks|thank you|sorry|of course|sure|yes|no|great) @name(?=[.,!?])', becomes: [] },
  ],
  most: 1,
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Hi Runa, the boat is ready. See you on Monday, Runa!', 'Runa'],
    ['Hello Runa! The boat is ready. Runa, could you bring the papers?', 'Runa,'],
    ['Good morning Runa, the oars came. Thanks Runa, for the photo of the hull.', 'Thanks Runa'],
  ],
  leaves: [
    'Hi Runa, the boat is ready.',
    'Hi Runa, the boat called Runa the Second is ready.',
    'Hi Runa and Tove, the boat is ready. Thank you, Runa.',
    'The boat is ready. Thank you, Runa!',
  ],
} satisfies RewriteExamples;
