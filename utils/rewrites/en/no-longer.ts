import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/no-longer',
  language: 'en',
  category: 'C2',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Mitä enää ei ole, ja mitä on', en: 'What is gone, and what there is' },
  why: {
    fi: '”Ei enää” on luettelon loppu; kerro, mikä on tullut tilalle.',
    en: '“No longer” is the end of a list; say what has come in its place.',
  },
  match:
    '(?<no>we no longer (?:support|sell|offer|make|stock|accept|repair|deliver|ship|provide|carry|produce)(?: …))@end',
  becomes: ['$<no>; [what has come in its place]'],
  unless: ['but|instead|however|because|since|if|charge|so', '\\[what'],
  unlessDraft: [
    "(?:you|we|i) can(?!'|not| not)|instead|alternatively|(?:i|we)'ll|would you|could you",
    '@door',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'We no longer support the blue meter.',
      'We no longer support the blue meter; [what has come in its place].',
    ],
    [
      'Hi Mo, we no longer deliver to the pier.',
      'Hi Mo, we no longer deliver to the pier; [what has come in its place].',
    ],
    [
      'Thanks for asking. We no longer make that trim.',
      'Thanks for asking. We no longer make that trim; [what has come in its place].',
    ],
  ],
  leaves: [
    'We no longer make that trim, but the grey one fits.',
    'We no longer see the fault.',
    'We no longer charge for the bag.',
    'We no longer deliver to the pier. You can collect it at the gate.',
  ],
} satisfies RewriteExamples;
