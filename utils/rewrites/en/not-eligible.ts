import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/not-eligible',
  language: 'en',
  category: 'C2',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Kenelle, miksi, ja mitä tilalle', en: 'For whom, why, and what instead' },
  why: {
    fi: '”Et ole oikeutettu” on ovi kiinni; kerro, kenelle se on ja mikä sopii tälle asiakkaalle.',
    en: '“Not eligible” is a shut door; say whom it is for and what suits this customer.',
  },
  match: "(?<no>you(?:'re| are) not (?:eligible|entitled|qualified)(?: (?:for|to) (?:…))?)@end",
  becomes: ['$<no>; [what suits the customer instead]'],
  unless: ['but|instead|however|if|because|since|until|yet', '\\[what'],
  unlessDraft: [
    "(?:you|we|i) can(?!'|not| not)|instead|alternatively|(?:i|we)'ll|would you|could you",
    '@door',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "You're not eligible for the discount.",
      "You're not eligible for the discount; [what suits the customer instead].",
    ],
    [
      'Hi Mo, you are not entitled to a second berth.',
      'Hi Mo, you are not entitled to a second berth; [what suits the customer instead].',
    ],
    ['Thanks. You are not qualified!', 'Thanks. You are not qualified; [what suits the customer instead]!'],
  ],
  leaves: [
    "You're not eligible for the discount, but the Monday ticket is half price.",
    'By law you are not entitled to moor here.',
    "If you're not eligible, call us.",
    'You are not eligible yet. You can apply in May.',
  ],
} satisfies RewriteExamples;
