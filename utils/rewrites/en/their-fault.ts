import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/their-fault',
  language: 'en',
  category: 'C18',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Ota seuraava askel itsellesi', en: 'Own the next step' },
  why: {
    fi: 'Asiakas osti teiltä; syyllinen ketjussa kiinnostaa vähemmän kuin se, kuka selvittää.',
    en: 'The customer bought from you; who sorts it out matters more than whose fault it is.',
  },
  match:
    "(?:that|this|it)(?:'s| is| was)(?: really| clearly| entirely| not our fault but)? the (?<who>\\p{L}+(?: (?:company|service|partner))?)'s (?:fault|mistake|responsibility|error|problem)(?! that)@end",
  becomes: ["I'm taking this up with the $<who> and will tell you by [day, time]"],
  also: [
    {
      match:
        "(?:that|this|it)(?:'s| is) (?:the |your )?(?<who>\\p{L}+(?: (?:company|service|partner))?)'s (?:fault|mistake|responsibility|error|problem|issue|job),? (?:and )?not (?:ours|mine|our problem|our fault)",
      becomes: ["I'm taking this up with the $<who> and will tell you by [day, time]"],
    },
    {
      match:
        "(?:that|this|it)(?:'s| is| was)(?: really| clearly| entirely)? the (?<who>\\p{L}+(?: (?:company|service|partner))?)'s (?:fault|mistake|error) that (?<fact>(?:…))@end",
      becomes: ["$<fact>; I'm taking it up with the $<who> and will tell you by [day, time]"],
    },
  ],
  unless: ['customer|our own|not the'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["That's the courier's fault.", "I'm taking this up with the courier and will tell you by [day, time]."],
    [
      "It is the bank's mistake that the payment bounced.",
      "The payment bounced; I'm taking it up with the bank and will tell you by [day, time].",
    ],
    [
      "Hi Una, this was entirely the delivery company's error.",
      "Hi Una, I'm taking this up with the delivery company and will tell you by [day, time].",
    ],
  ],
  leaves: [
    "It's not the courier's fault.",
    'It is our fault that the box was empty.',
    "The courier's van broke down near Leeds.",
    "Whose fault was it, the courier's?",
  ],
} satisfies RewriteExamples;
