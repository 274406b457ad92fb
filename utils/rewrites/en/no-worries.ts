import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/no-worries',
  language: 'en',
  category: 'C23',
  severity: 3,
  mode: 'flag',
  title: { fi: 'Ensin paino, sitten valo', en: 'Weight first, cheer later' },
  why: {
    fi: 'Kun asiakkaalla on hätä, reippaus ohittaa sen; sano ensin, mitä kuulit.',
    en: 'When the customer is in trouble, cheer steps over it; first say what you heard.',
  },
  match:
    "no worries|don't (?:you )?worry(?: about (?:it|a thing))?|not to worry|great news|look on the bright side|it could be worse|cheer up|everything (?:will|is going to) be (?:fine|ok|okay|all right|alright)",
  becomes: [],
  despite: ['prohibition'],
  whenCustomer: [
    "died|death|funeral|passed away|hospital|ill|cancer|scared|afraid|worried|panick~|desperate|crying|in tears|stranded|lost my job|laid off|evicted|rent|overdue|can't afford|wedding|missed|cancelled|too late|third time|fraud|stolen|no heating|no water|baby|urgent~",
  ],
  unlessCustomer: ['thank you so much|all sorted|works now|solved|haha|lol'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['No worries, Bo! I have looked at the flights.', 'No worries'],
    ["Hi Fay, don't worry about a thing.", "don't worry about a thing"],
    ['Cheer up, there is a train, too.', 'Cheer up'],
  ],
  leaves: [
    'You are worried about Saturday, and I see why.',
    'The news is on the front page.',
    'I worry about the connection in Rome, so I checked it.',
    'You wrote "no worries", and still it matters.',
  ],
  customer: 'My flight was cancelled and the wedding is on Saturday.',
} satisfies RewriteExamples;
