import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/cannot-until',
  language: 'en',
  category: 'C1',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Kerro, mistä alkaen se onnistuu', en: 'Say from when it works' },
  why: {
    fi: 'Sama raja kuulostaa toiselta, kun se kerrotaan sen puolelta, mikä onnistuu.',
    en: 'The limit is the same; told from the side of what works, it opens a door.',
  },
  match:
    '@cannot (?<deed>(?:@deed|@done)(?: …)?) (?:until|till|before) (?<when>@time(?:…)?)(?= (?:because|as|since|when|so|and|but|due)|[,.!?;)]|$)',
  becomes: ['can $<deed> from $<when>'],
  also: [
    {
      match:
        "(?<who>i|we)'(?:m|re) (?:unable|not able) to (?<deed>@deed(?: …)?) (?:until|till|before) (?<when>@time(?:…)?)(?= (?:because|as|since|when|so|and|but|due)|[,.!?;)]|$)",
      becomes: ['$<who> can $<deed> from $<when>'],
    },
  ],
  losesNegation: 'limit',
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["We can't deliver the sofa until Thursday.", 'We can deliver the sofa from Thursday.'],
    ['Your invoice cannot be paid out before 3 May.', 'Your invoice can be paid out from 3 May.'],
    [
      "I'm unable to start the repair until next week, because the part is on its way.",
      'I can start the repair from next week, because the part is on its way.',
    ],
    [
      'Thanks for the photo! We are unable to replace the hinge till the end of June.',
      'Thanks for the photo! We can replace the hinge from the end of June.',
    ],
  ],
  leaves: [
    "We can't hold the room until Friday.",
    "I can't wait until Monday to show you!",
    'You cannot open the battery case until the fire brigade has gone.',
    "You wrote that you can't log in until Tuesday.",
    "We can't deliver to an island.",
  ],
} satisfies RewriteExamples;
