import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/cannot-until-clause',
  language: 'en',
  category: 'C1',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Kerro, minkä jälkeen se onnistuu', en: 'Say what makes it possible' },
  why: {
    fi: 'Kun ehto kerrotaan askeleena, asiakas tietää, mistä jatketaan.',
    en: 'Told as a step, a condition shows the customer the way on.',
  },
  match: '@cannot (?<deed>(?:@deed|@done)(?: …)?) (?:until|till|unless|before) (?<then>@clause)@end',
  becomes: ['can $<deed> once $<then>'],
  also: [
    {
      match:
        "(?<who>i|we)'(?:m|re) (?:unable|not able) to (?<deed>@deed(?: …)?) (?:until|till|unless|before) (?<then>@clause)@end",
      becomes: ['$<who> can $<deed> once $<then>'],
    },
  ],
  losesNegation: 'limit',
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "We can't book the fitter until the deposit has cleared.",
      'We can book the fitter once the deposit has cleared.',
    ],
    [
      'I cannot change the delivery slot unless you confirm the new address.',
      'I can change the delivery slot once you confirm the new address.',
    ],
    [
      "The key can't be issued until we've checked the form.",
      "The key can be issued once we've checked the form.",
    ],
  ],
  leaves: [
    "We can't keep the offer open until you have decided.",
    'The heater cannot be switched on until the gas has been checked.',
    'We cannot pay this out unless the law is changed.',
    "I can't say more before Friday.",
    'Customer: "You can\'t send it until I have paid?"',
  ],
} satisfies RewriteExamples;
