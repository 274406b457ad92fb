import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/against-policy',
  language: 'en',
  category: 'C6',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Syy, ei sääntökirja', en: 'The reason, not the rulebook' },
  why: {
    fi: 'Sääntöön vetoaminen lopettaa keskustelun; syy, jonka asiakas ymmärtää, jatkaa sitä.',
    en: 'Pointing at a rule ends the talk; a reason that the customer can see goes on with it.',
  },
  match:
    "(?:it is|it's|that's|that is|this is) against (?:our|the|company) (?:policy|policies|rules) to (?<what>(?:…))@end",
  becomes: ["we can't $<what>, because [reason]"],
  also: [
    {
      match:
        "(?<who>i|we)(?:'m|'re| am| are) not (?:allowed|permitted|authori[sz]ed) to (?<what>(?!disclose|share|discuss|reveal|tell|give out)(?:…))@end",
      becomes: ["$<who> can't $<what>, because [reason]"],
    },
  ],
  unless: ['because|since|safety|privacy|security|if'],
  despite: ['prohibition'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['It is against our policy to refund used tickets.', "We can't refund used tickets, because [reason]."],
    [
      "Hello Gus, it's against the rules to move the buoy.",
      "Hello Gus, we can't move the buoy, because [reason].",
    ],
    ["I'm not allowed to give discounts.", "I can't give discounts, because [reason]."],
  ],
  leaves: [
    'It is against the law to sell flares to children.',
    "It's against the rules of the harbour to moor here, because the ferry turns there.",
    'You are allowed to moor here.',
    'Is it against your rules?',
  ],
} satisfies RewriteExamples;
