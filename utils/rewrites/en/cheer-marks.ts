import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/cheer-marks',
  language: 'en',
  category: 'C23',
  severity: 3,
  mode: 'flag',
  title: { fi: 'Ei iloa ennen kuin hätä on kuultu', en: 'No cheer before distress is heard' },
  why: {
    fi: 'Hymiö ja huutomerkit asiakkaan hädän vieressä tuntuvat pilkalta; kuule ensin.',
    en: 'A smiley and exclamation marks beside distress feel like mockery; hear first.',
  },
  match: '(?:@word!{2,}|[:;]-?[)D]|[😀-😏😘-😝🙂🙃🤗🤩🥳🎉✨👍🙌💪])',
  becomes: [],
  unlessDraft: ['no worries|worry|great news|bright side|cheer up|everything (?:will|is going to) be'],
  whenCustomer: [
    "died|death|funeral|passed away|hospital|ill|cancer|scared|afraid|worried|panick~|desperate|crying|in tears|stranded|lost my job|laid off|evicted|rent|overdue|can't afford|wedding|missed|cancelled|too late|third time|fraud|stolen|no heating|no water|baby|urgent~",
  ],
  unlessCustomer: ['thank you so much|all sorted|works now|solved|haha|lol'],
  most: 1,
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['The new bill is on its way!!', 'way!!'],
    ['Hi Nora, I have closed the account :)', ':)'],
    ['Your berth is free again 🎉', '🎉'],
  ],
  leaves: [
    'The new bill is on its way!',
    'The time is 12:00.',
    'I have closed the account.',
    'See page 3 :: the map.',
  ],
  customer: 'My father died in May and the bills still come.',
} satisfies RewriteExamples;
