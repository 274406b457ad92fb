import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/are-not-given',
  language: 'en',
  category: 'C2',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Raja kerran, sitten reitti', en: 'The limit once, then the route' },
  why: {
    fi: 'Passiivissa kielto on seinä; kerro samassa virkkeessä, mikä toimii.',
    en: 'In the passive a refusal is a wall; say in the same sentence what works.',
  },
  match:
    "(?<no>(?:refunds|returns|exchanges|discounts|extensions|changes|cancellations|deliveries|repairs|loans|upgrades|visits|bookings|vouchers|coupons|cards|cheques) (?:are not|aren't|cannot be|can not be|can't be) (?:given|accepted|offered|available|possible|made|issued|granted|allowed|permitted|taken|provided|combined|used)(?: …)?)@end",
  becomes: ['$<no>; [what works instead]'],
  unless: ['until|till|unless|before|without|but|instead|however|because|since|if|only|as'],
  unlessDraft: [
    "(?:you|we|i) can(?!'|not| not)|instead|alternatively|(?:i|we)'ll|would you|could you",
    '@door',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Refunds are not given for opened paint.',
      'Refunds are not given for opened paint; [what works instead].',
    ],
    [
      'Hello Gus, discounts cannot be combined.',
      'Hello Gus, discounts cannot be combined; [what works instead].',
    ],
    [
      'Returns are not accepted in this shop.',
      'Returns are not accepted in this shop; [what works instead].',
    ],
  ],
  leaves: [
    'Returns are not accepted in this shop, but the post takes them.',
    'Refunds are given for unopened paint.',
    'Discounts cannot be combined because the price is already halved.',
    'Bookings are not made by us. You can book at the pier.',
    'By law cheques are not accepted.',
  ],
} satisfies RewriteExamples;
