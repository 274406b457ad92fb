import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/not-possible',
  language: 'en',
  category: 'C1',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Näytä ovi mahdottoman vieressä', en: 'Show a door next to the impossible' },
  why: {
    fi: 'Persoonaton ”ei ole mahdollista” päättää keskustelun; kerro rinnalla, mikä on mahdollista.',
    en: 'An impersonal “not possible” ends the talk; say beside it what is possible.',
  },
  match:
    "(?<no>(?:it's|it is|that's|that is|this is) (?:unfortunately |sadly |just |simply )?not possible(?: to (?:…))?)@end",
  becomes: ['$<no>, but [what is possible]'],
  also: [
    {
      match:
        "(?<no>there(?:'s| is) (?:unfortunately |sadly )?no way (?:for (?:us|me) )?to (?!know|tell|say)(?:…))@end",
      becomes: ['$<no>, but [what is possible]'],
    },
    {
      match: "(?<no>(?:that|this|it) (?:won't|will not) be possible)@end",
      becomes: ['$<no>, but [what is possible]'],
    },
  ],
  unless: [
    'until|till|unless|before|without|once|but|instead|however|yet|because|since|if|as',
    'to (?:say|tell|know|predict|see)',
    'you asked|whether|\\?',
  ],
  unlessDraft: [
    "(?:i|we|you) can(?!'|not| not)|instead|what i can do|alternatively|could you|would you",
    '@door',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "Hello Pia, it's not possible to change the colour of the sail.",
      "Hello Pia, it's not possible to change the colour of the sail, but [what is possible].",
    ],
    ["There's no way to merge two berths.", "There's no way to merge two berths, but [what is possible]."],
    ["That won't be possible.", "That won't be possible, but [what is possible]."],
  ],
  leaves: [
    "It's not possible to change the colour, but you can choose the trim.",
    "It's not possible to say yet when the crane comes.",
    "It isn't possible that the sail is white. Please send a photo.",
    "If that's not possible, we will come to you.",
    "By law it's not possible to sell flares to children.",
  ],
} satisfies RewriteExamples;
