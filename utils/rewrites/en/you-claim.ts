import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/you-claim',
  language: 'en',
  category: 'C11',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Ota kertomus todesta', en: 'Take the account as given' },
  why: {
    fi: '”Claim” epäilee; ”say” ottaa kertomuksen vastaan, ja asian voi silti tarkistaa.',
    en: '“Claim” doubts; “say” takes the account in, and you can still check it.',
  },
  match:
    '(?<=you )(?:claim|allege)(?= (?:that|to have|it (?:is|was|has|had|never|did|does)|(?:you|we|they) (?:have|had|did|do|were|are|never|paid|sent|ordered|returned)|the \\p{L}+ (?:is|was|were|never|has|had|did)))',
  becomes: ['say'],
  also: [
    {
      match:
        '(?<=you )(?:claimed|alleged)(?= (?:that|it (?:is|was|has|had|never|did)|(?:you|we|they) (?:have|had|did|were|never)|the \\p{L}+ (?:is|was|were|never|has|had|did)))',
      becomes: ['told us'],
    },
  ],
  unless: ['insurance|refund of|benefit'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['You claim that the box was empty.', 'You say that the box was empty.'],
    [
      'Hi Bo, you claimed the lamp was broken on arrival.',
      'Hi Bo, you told us the lamp was broken on arrival.',
    ],
    [
      'You claim you never got the code, so I looked at the log.',
      'You say you never got the code, so I looked at the log.',
    ],
  ],
  leaves: [
    'You can claim the fee from your insurance.',
    'Your claim was received on 4 May.',
    'How do you claim a refund here?',
    'You said that the box was empty.',
  ],
} satisfies RewriteExamples;
