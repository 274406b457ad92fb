import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/you-got-it-wrong',
  language: 'en',
  category: 'C9',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Kerro, mikä ei täsmää', en: 'Say what doesn’t match' },
  why: {
    fi: 'Havainto ohjaa korjaamaan, syytös puolustautumaan.',
    en: 'An observation leads to a fix, a charge to a defence.',
  },
  match:
    "you(?:'ve| have)? (?:entered|typed|filled in|selected|chose|chosen|picked|put|gave|given|used|sent|submitted|ordered) (?<item>(?:the|your|an?) (?:\\p{L}+ ){0,2}\\p{L}+) (?:incorrectly|wrongly|wrong|the wrong way)",
  becomes: ["$<item|capital> doesn't match [what you see] yet"],
  also: [
    {
      match:
        "you(?:'ve| have)? (?:entered|typed|filled in|selected|chose|chosen|picked|put in|put|gave|given|used|sent|submitted|ordered) (?:the|a|an) (?:wrong|incorrect|invalid) (?<item>\\p{L}+(?: number)?)@end",
      becomes: ["the $<item> doesn't match [what you see] yet"],
    },
  ],
  unless: ["did(?:n't| not)|haven't|not your|nothing|anything|if you"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['You filled in the form incorrectly.', "The form doesn't match [what you see] yet."],
    ['Hi Pia, you gave the wrong postcode.', "Hi Pia, the postcode doesn't match [what you see] yet."],
    [
      "You've ordered the wrong size, so it doesn't fit.",
      "The size doesn't match [what you see] yet, so it doesn't fit.",
    ],
  ],
  leaves: [
    "You didn't get anything wrong here.",
    'We sent you the wrong size.',
    'If you entered the wrong code three times, the card locks.',
    'You chose well!',
  ],
} satisfies RewriteExamples;
