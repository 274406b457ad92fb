import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/you-left-out',
  language: 'en',
  category: 'C9',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Kerro, mitä puuttuu, älä kuka unohti', en: 'Say what is missing, not who forgot' },
  why: {
    fi: 'Puuttuva asia korjautuu samalla vaivalla ilman syyllistä.',
    en: 'What is missing gets fixed just as fast without a culprit.',
  },
  match:
    "you (?:didn't|did not|have not|haven't|failed to|forgot to|neglected to) (?:send|sent|attach|attached|include|included|provide|provided|enter|entered|fill in|filled in|give|given|add|added|upload|uploaded|enclose|enclosed) (?:us )?(?<item>(?:the|your) (?:\\p{L}+ ){0,2}\\p{L}+)@end",
  becomes: ['$<item|be> still missing'],
  losesNegation: 'reproach',
  unless: ["not your fault|wrong|don't worry|no need|if you|because we"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["You didn't attach the receipt.", 'The receipt is still missing.'],
    [
      'Hello Rita, you forgot to include your house number.',
      'Hello Rita, your house number is still missing.',
    ],
    [
      "You haven't provided the bank details, and the form is otherwise fine.",
      'The bank details are still missing, and the form is otherwise fine.',
    ],
  ],
  leaves: [
    "You didn't do anything wrong.",
    "You didn't get a reply, and that is on us.",
    'If you forgot to include the receipt, send it here.',
    'You did not enter the wrong code; our page was down.',
  ],
} satisfies RewriteExamples;
