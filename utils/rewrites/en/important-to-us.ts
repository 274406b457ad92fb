import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/important-to-us',
  language: 'en',
  category: 'C35',
  severity: 1,
  mode: 'flag',
  title: { fi: 'Osoita se teolla', en: 'Show it with a deed' },
  why: {
    fi: '”On meille tärkeää” on luettu sata kertaa; se, mitä palautteelle tapahtuu, kertoo saman.',
    en: '“Important to us” has been read a hundred times; what happens to the feedback tells the same.',
  },
  match:
    '(?:your (?:feedback|opinion|satisfaction|call|message|business|experience) is (?:very |extremely |really )?(?:important|valuable) to us|we (?:take|treat) (?:all |your )?(?:complaints|feedback|such matters|this|these matters) (?:very |extremely )?seriously|we value your (?:feedback|business|opinion|custom))',
  becomes: [],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Your feedback is important to us. The new map has larger letters from May.',
      'Your feedback is important to us',
    ],
    ['Hi Nora, we take all complaints very seriously.', 'we take all complaints very seriously'],
    ['We value your feedback, so I told the skipper.', 'We value your feedback'],
  ],
  leaves: [
    'Your feedback changed the map: the letters are larger.',
    'It is important to us that the rope holds.',
    'The skipper takes the weather seriously.',
    "Your message is on the pier's wall.",
  ],
} satisfies RewriteExamples;
