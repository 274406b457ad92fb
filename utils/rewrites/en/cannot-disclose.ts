import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/cannot-disclose',
  language: 'en',
  category: 'C19',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Kerro, mitä voit kertoa', en: 'Say what you can tell' },
  why: {
    fi: 'Kun jotain jää kertomatta, asiakas luulee, että salaat; syy ja se, minkä voi kertoa, avaavat oven.',
    en: 'When something is left untold the customer thinks it is hidden; the reason, and what can be told, open the door.',
  },
  match:
    "(?<no>(?<who>we|i) (?:can't|cannot|can not|am not able to|are not able to|am unable to|are unable to|am not allowed to|are not allowed to) (?:disclose|share|discuss|reveal|comment on|go into|give out) (?:…))@end",
  becomes: ['$<no>, because [the reason]. What I can tell you is [what can be said]'],
  also: [
    {
      match:
        '(?<no>(?:that|this|it) is (?:confidential|internal|not public|internal information|confidential information))@end',
      becomes: ['$<no>, because [the reason]. What I can tell you is [what can be said]'],
    },
    {
      match: "(?<no>(?<who>we|i) (?:do not|don't) (?:comment on|discuss|disclose|share) (?:…))@end",
      becomes: ['$<no>, because [the reason]. What I can tell you is [what can be said]'],
    },
  ],
  unless: [
    'because|since|as|so that|but|until|before|until|if|whether|with (?:anyone|others|third parties|advertisers)|your (?:data|details|number|address|email)',
  ],
  unlessDraft: ['what (?:i|we) can (?:tell|say|share)|(?:i|we) can tell you'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "Hi Rolf, I can't discuss the other bid.",
      "Hi Rolf, I can't discuss the other bid, because [the reason]. What I can tell you is [what can be said].",
    ],
    [
      'That is confidential.',
      'That is confidential, because [the reason]. What I can tell you is [what can be said].',
    ],
    [
      'We do not comment on the plans for the hall.',
      'We do not comment on the plans for the hall, because [the reason]. What I can tell you is [what can be said].',
    ],
  ],
  leaves: [
    "I can't share the list, because it holds the names of other guests.",
    'We never share your address with anyone.',
    'The plan of the hall is public.',
    "I can't discuss the other bid. What I can tell you is that the hall opens in May.",
  ],
} satisfies RewriteExamples;
