import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/not-in-time',
  language: 'en',
  category: 'C9',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Kerro määräaika, älä kuka myöhästyi', en: 'Tell the deadline, not who was late' },
  why: {
    fi: 'Sama tieto ilman syyllistä: ilmoitus tuli määräajan jälkeen, ja päätös perustuu siihen.',
    en: 'The same fact without a culprit: the notice came after the deadline, and the decision rests on that.',
  },
  match:
    "you (?:didn't|did not|failed to|never) (?:report|notify us of|notify us about|tell us about|inform us of|inform us about) (?<what>@phrase) (?:in time|on time|within the (?:deadline|time limit|period))",
  becomes: ['the report of $<what> came after the deadline'],
  also: [
    {
      match:
        'you (?:reported|notified us of|notified us about|informed us of|informed us about) (?<what>@phrase) (?:too late|late|after the deadline)',
      becomes: ['the report of $<what> came after the deadline'],
    },
    {
      match: '(?:because|as|since) you were (?:too )?late (?:in|with) reporting (?<what>@phrase)@end',
      becomes: ['because the report of $<what> came after the deadline'],
    },
  ],
  losesNegation: 'reproach',
  despite: ['law'],
  unless: ['if|unless|no matter'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "Hi Arne, you didn't report the leak in time.",
      'Hi Arne, the report of the leak came after the deadline.',
    ],
    ['You notified us of the dent too late.', 'The report of the dent came after the deadline.'],
    [
      'It is refused because you were late in reporting the theft of the oars.',
      'It is refused because the report of the theft of the oars came after the deadline.',
    ],
  ],
  leaves: [
    'You reported the leak at once, thank you.',
    "If you didn't report the leak in time, it can still be looked at.",
    'You are not late.',
    'The report of the leak came in time.',
  ],
} satisfies RewriteExamples;
