import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/would-not-have-happened',
  language: 'en',
  category: 'C9',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Jälkiviisaus pois', en: 'No hindsight' },
  why: {
    fi: '”Tätä ei olisi tapahtunut, jos” on syytös, eikä siitä ole enää apua.',
    en: '“This would not have happened if” is blame, and helps nobody now.',
  },
  match:
    "(?<=^)(?:if you(?:'d| had) (?:…), (?:this|that|it) (?:would not|wouldn't) have happened|(?:this|that|it) (?:would not|wouldn't) have happened,? if you(?:'d| had) (?:…))@end",
  becomes: [''],
  losesNegation: 'hindsight',
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'If you had used the spare key, this would not have happened. I have opened the lock for you.',
      'I have opened the lock for you.',
    ],
    [
      "The lid is cracked. This wouldn't have happened if you had closed it. A new one costs ten euros.",
      'The lid is cracked. A new one costs ten euros.',
    ],
    [
      "Hi Pia, I have sent a new rope. That would not have happened if you'd tied it twice.",
      'Hi Pia, I have sent a new rope.',
    ],
  ],
  leaves: [
    'If we had checked the key, this would not have happened.',
    'This would not have happened if the driver had called you.',
    'If you had a spare key, use it.',
    'It will not happen again.',
  ],
} satisfies RewriteExamples;
