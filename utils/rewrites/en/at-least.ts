import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/at-least',
  language: 'en',
  category: 'C23',
  severity: 3,
  mode: 'flag',
  title: { fi: 'Älä kevennä toisen taakkaa', en: 'Don’t lighten somebody’s load for them' },
  why: {
    fi: '”Ainakin” vertaa hätää pahempaan; se ei pienennä sitä.',
    en: '“At least” compares distress with worse; it does not make it smaller.',
  },
  match:
    "at least (?:you(?:'ve|'re| have| are| still| can| got)?|it(?:'s| is| was)|nobody|no one|they|nothing)(?= )",
  becomes: [],
  whenCustomer: [
    "died|death|funeral|passed away|hospital|ill|cancer|scared|afraid|worried|panick~|desperate|crying|in tears|stranded|lost my job|laid off|evicted|rent|overdue|can't afford|wedding|missed|cancelled|too late|third time|fraud|stolen|no heating|no water|baby|urgent~",
  ],
  unlessCustomer: ['thank you so much|all sorted|works now|solved|haha|lol'],
  most: 1,
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['At least you still have the berth.', 'At least you still'],
    ['Hi Nora, at least it was not your only boat.', 'at least it was'],
    ['The lid is lost, but at least nobody was on board.', 'at least nobody'],
  ],
  leaves: [
    'Leave at least two ropes on deck.',
    'The crew needs at least an hour.',
    'At least two of us will be there.',
    'It costs at least ten euros.',
  ],
  customer: 'My boat was stolen last night and I am in tears.',
} satisfies RewriteExamples;
