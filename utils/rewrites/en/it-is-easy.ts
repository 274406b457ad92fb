import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/it-is-easy',
  language: 'en',
  category: 'C14',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Helppous on tekijän sanottava', en: 'Only the doer can call it easy' },
  why: {
    fi: 'Jos helpoksi sanottu ei onnistu, asiakas jää yksin sen kanssa.',
    en: 'When a thing called easy fails, the customer is left alone with it.',
  },
  match:
    "(?<last>@word), (?:it's|it is|that's|which is|this is) (?:all )?(?:really |very |quite |so |super |pretty )*(?:easy|simple|straightforward|a piece of cake|child's play)@end",
  becomes: ['$<last>'],
  also: [],
  unless: ["not|n't|if"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["Reset the lock from the app, it's very easy.", 'Reset the lock from the app.'],
    ['Change the filter under the lid, which is quite simple.', 'Change the filter under the lid.'],
    ['Log in with the code, it is really straightforward!', 'Log in with the code!'],
  ],
  leaves: [
    "That isn't easy at all.",
    'The easy-chair comes on Friday.',
    'If you like, it is simple to change.',
    "It's not a trick, it isn't simple.",
  ],
} satisfies RewriteExamples;
