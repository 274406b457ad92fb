import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/we-do-not-offer',
  language: 'en',
  category: 'C2',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Raja kerran, sitten reitti', en: 'The limit once, then the way' },
  why: {
    fi: 'Rajan jälkeen asiakas tarvitsee reitin; sano molemmat samassa virkkeessä.',
    en: 'After a limit the customer needs a way on; give both in one sentence.',
  },
  match:
    "(?<no>we (?:don't|do not|won't|will not) (?:ship|deliver|offer|accept|sell|support|provide|take|repair|serve|handle|stock|buy|exchange|refund|rent|cover) (?:…))@end",
  becomes: ['$<no>; [what works instead]'],
  unless: ['until|till|unless|before|without|but|instead|however|because|since|if|charge|extra|only'],
  unlessDraft: ["(?:you|we|i) can(?!'|not| not)|instead|alternatively|(?:i|we)'ll|would you|could you"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "Hello Aoife, we don't deliver to the outer islands.",
      "Hello Aoife, we don't deliver to the outer islands; [what works instead].",
    ],
    [
      'We do not repair screens in this shop.',
      'We do not repair screens in this shop; [what works instead].',
    ],
    [
      "We don't accept returns of opened paint.",
      "We don't accept returns of opened paint; [what works instead].",
    ],
  ],
  leaves: [
    "We don't deliver to the islands, but the post office does.",
    "We don't charge extra for that.",
    "We don't ship on Sundays. You can collect it from the shop, though.",
    "We don't want you to wait.",
    'By law we do not sell alcohol after nine.',
  ],
} satisfies RewriteExamples;
