import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/you-should-have',
  language: 'en',
  category: 'C9',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Jälkiviisaus ei auta enää', en: 'Hindsight helps no one now' },
  why: {
    fi: 'Moite siitä, mitä olisi pitänyt tehdä, ei korjaa mitään; jatka siitä, mitä nyt voi tehdä.',
    en: 'A reproach about what should have been done fixes nothing; go on with what can be done.',
  },
  match:
    '(?:next time,? )?you (?:should|could|might|ought to) have (?:at least |really |just |also )?(?:checked|read|called|rung|phoned|told|asked|contacted|saved|chosen|selected|picked|noticed|known|looked|reported|written|thought|said|made sure|let us know|informed)(?: …)?@end',
  becomes: [''],
  unless: ['if you|we should have|got|received|been|and we|so that|,|sorry'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'You should have read the label before washing it. Let me see what we can do for the shirt.',
      'Let me see what we can do for the shirt.',
    ],
    [
      'The claim came in after the season. You could have called us in the spring.',
      'The claim came in after the season.',
    ],
    ['You really ought to know. You might have asked us first.', 'You really ought to know.'],
  ],
  leaves: [
    'You should have received an e-mail by now.',
    'We should have told you earlier.',
    'You could have asked, and we would still have been closed: it is our slip.',
    'You should have been called back yesterday.',
  ],
} satisfies RewriteExamples;
