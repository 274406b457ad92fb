import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/make-an-exception',
  language: 'en',
  category: 'C24',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Anna ilman velkaa', en: 'Give without a debt' },
  why: {
    fi: 'Poikkeuksesta muistuttaminen tekee avusta palveluksen; kerro vain, mitä teet.',
    en: 'A reminder of the exception makes help a favour; just say what you do.',
  },
  match:
    "(?<who>i|we)(?:'ll| will|'ve| have|'m going to| can)? (?:make|made|making) (?:you )?an exception(?: (?:for you|this time|just this once|in your case|here))*(?:@end|(?= and ))",
  becomes: ["$<who>'ll [what you do for the customer]"],
  unless: ["not|n't|never"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["I'll make an exception for you this time.", "I'll [what you do for the customer]."],
    ['Hi Sam, we will make an exception in your case.', "Hi Sam, we'll [what you do for the customer]."],
    ['I made an exception just this once!', "I'll [what you do for the customer]!"],
  ],
  leaves: [
    "We can't make an exception here.",
    'The exception is the blue sail.',
    'You asked us to make an exception.',
    'By contract we make an exception for boats.',
  ],
} satisfies RewriteExamples;
