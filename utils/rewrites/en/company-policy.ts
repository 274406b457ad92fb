import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/company-policy',
  language: 'en',
  category: 'C6',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Syy, ei sääntökirja', en: 'The reason, not the rulebook' },
  why: {
    fi: 'Käytäntö ei selitä mitään; syyn voi ymmärtää, vaikka siitä ei pitäisi.',
    en: 'A policy explains nothing; a reason can be understood even when it isn’t liked.',
  },
  match:
    "(?:that|this|it)(?:'s| is)(?: just| simply| unfortunately)? (?:our |the )?(?:company|store|shop|house|standard) policy",
  becomes: ['we work this way so that [reason]'],
  also: [
    { match: "(?:it's|it is|that's|this is) our policy@end", becomes: ['we work this way so that [reason]'] },
    {
      match:
        '(?:according to|under|as per|per|due to|because of) (?:our|company) (?:company |store |shop )?polic(?:y|ies),? (?<rest>(?:…))@end',
      becomes: ['$<rest>, because [reason]'],
    },
    {
      match:
        "(?:our|the company's|company) polic(?:y|ies) (?:doesn't|does not|don't|do not) (?:allow|permit) (?<what>(?:…))@end",
      becomes: ["we can't offer $<what>, because [reason]"],
    },
  ],
  unless: ['privacy|insurance|cookie|policy (?:number|holder|document|page)|because|security'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['It is just our store policy.', 'We work this way so that [reason].'],
    [
      'Hello Gus, according to our policy, a change costs £10.',
      'Hello Gus, a change costs £10, because [reason].',
    ],
    [
      "Our policy doesn't allow refunds on opened paint.",
      "We can't offer refunds on opened paint, because [reason].",
    ],
  ],
  leaves: [
    'Our privacy policy is at the foot of the page.',
    'Your policy number is 88-1204.',
    'According to the insurance policy, the excess is £50.',
    'The new policy of the city is in the news.',
  ],
} satisfies RewriteExamples;
