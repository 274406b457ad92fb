import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/will-not-arrive-until',
  language: 'en',
  category: 'C1',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Sano, milloin, älä milloin vasta', en: 'Say when, not until when not' },
  why: {
    fi: 'Päivä on sama, mutta myönteisenä se on lupaus odottamisen sijaan; varmista, että voit luvata sen.',
    en: 'The day is the same, but said the other way it is something to look forward to; make sure you can promise it.',
  },
  match:
    "(?<who>it|they|that|this|(?:the|your|our) @phrase) (?:won't|will not) (?<deed>arrive|come|ship|leave|open|start|be (?:ready|there|back|delivered|sent|available|finished|in stock)) (?:until|before) (?<when>(?:(?:early|late) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}(?:st|nd|rd|th)? \\p{L}+)@end",
  becomes: ['$<who> will $<deed> on $<when> [or at the earliest]'],
  also: [
    {
      match:
        "(?<who>it|they|that|this|(?:the|your|our) @phrase) (?:won't|will not) (?<deed>arrive|come|ship|leave|open|start|be (?:ready|there|back|delivered|sent|available|finished|in stock)) (?:until|before) (?<when>(?:next|the end of|early|late) (?:…))@end",
      becomes: ['$<who> will $<deed> $<when> [or at the earliest]'],
    },
    {
      match:
        "(?<who>it|they|that|this|(?:the|your|our) @phrase) (?:isn't|is not|aren't|are not) (?:due|expected) (?:until|before) (?<when>(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}(?:st|nd|rd|th)? \\p{L}+)@end",
      becomes: ['$<who|be> due on $<when> [or at the earliest]'],
    },
  ],
  losesNegation: 'door',
  unless: ['if|unless|when'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["The piano won't arrive until Thursday.", 'The piano will arrive on Thursday [or at the earliest].'],
    ['It will not be ready before next week.', 'It will be ready next week [or at the earliest].'],
    ["Your frames aren't due until 4 June.", 'Your frames are due on 4 June [or at the earliest].'],
  ],
  leaves: [
    'The piano will arrive on Thursday.',
    "It won't open unless you turn the key twice.",
    "They won't come before the floor is dry.",
    "Nothing won't help until you ask.",
  ],
} satisfies RewriteExamples;
