import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/any-inconvenience',
  language: 'en',
  category: 'C20',
  severity: 3,
  mode: 'ask',
  title: {
    fi: 'Pahoittele tekoa, älä mahdollista vaivaa',
    en: 'Be sorry for the act, not any inconvenience',
  },
  why: {
    fi: '”Any” epäilee, oliko vaivaa; nimeä teko ja mitä siitä seurasi.',
    en: '“Any” doubts that there was trouble; name the act and what it led to.',
  },
  match:
    "(?:(?:i'm|i am|we're|we are) )?(?:so |very |really |terribly )?(?:sorry for|apologi[sz]e for|apologies for|(?:i|we) (?:do |sincerely |deeply )?apologi[sz]e for|regret) any (?:possible )?(?:inconvenience|trouble|confusion|delay|frustration)(?: (?:that )?(?:this|it|we) (?:may|might|could|has|have)(?: …)?| caused)?@end",
  becomes: ["I'm sorry [what we did and what it meant for you]"],
  also: [
    {
      match:
        "(?:(?:i'm|i am|we're|we are) )?(?:so |very )?(?:sorry|apologi[sz]e|apologies) if (?:this|it|you|we|our) (?:(?:…) )?(?:inconvenien~|upset~|offend~|trouble~|frustrat~|confus~|disappoint~|annoy~|unhappy|waiting|kept|caused|feel|felt)(?: …)?@end",
      becomes: ["I'm sorry [what we did and what it meant for you]"],
    },
    {
      match: "(?:i'm|i am|we're|we are) sorry (?:that )?you feel (?:that way|this way|so)(?: …)?@end",
      becomes: ["I'm sorry [what we did and what it meant for you]"],
    },
  ],
  unless: ['but for'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'We apologise for any inconvenience this may have caused.',
      "I'm sorry [what we did and what it meant for you].",
    ],
    [
      "Hi Lena, I'm sorry if you were waiting.",
      "Hi Lena, I'm sorry [what we did and what it meant for you].",
    ],
    ["We're sorry you feel that way.", "I'm sorry [what we did and what it meant for you]."],
  ],
  leaves: [
    "I'm sorry that we sent the wrong key.",
    'Sorry for the noise next door; the work ends at noon.',
    "I'm so sorry that your cat is ill.",
    'Tell me if this caused any inconvenience.',
  ],
} satisfies RewriteExamples;
