import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/do-our-best',
  language: 'en',
  category: 'C15',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Yritys tarvitsee teon', en: 'Trying needs a deed' },
  why: {
    fi: '”Parhaamme” ei kerro, mitä tapahtuu; yksi teko ja hetki kertovat.',
    en: '“Our best” doesn’t say what happens; one deed and one time do.',
  },
  match:
    "(?:we|i)(?:'ll| will|'re going to) (?:do|try) (?:my|our) (?:very )?(?:best|utmost)(?: to (?:help|help you|(?:solve|fix|resolve|sort out) (?:it|this|this (?:issue|matter|problem)|the (?:issue|matter|problem))))?@end",
  becomes: ["I'll [what you will do] by [day, time]"],
  also: [
    {
      match: "(?:we|i)(?:'ll| will) see what (?:we|i) can do@end",
      becomes: ["I'll [what you will do] by [day, time]"],
    },
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["We'll do our best.", "I'll [what you will do] by [day, time]."],
    [
      'Thanks for the details, Mel. I will try my best to help you.',
      "Thanks for the details, Mel. I'll [what you will do] by [day, time].",
    ],
    ["We'll see what we can do.", "I'll [what you will do] by [day, time]."],
  ],
  leaves: [
    'You did your best with the old manual.',
    "I'll do my best to have it at your door by 5 pm.",
    'It is best to keep it in the shade.',
    "Let's see what we can do together now.",
  ],
} satisfies RewriteExamples;
