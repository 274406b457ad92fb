import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/sorry-you-feel',
  language: 'en',
  category: 'C20',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Pahoittele tekoa, älä tunnetta', en: 'Be sorry for the deed, not the feeling' },
  why: {
    fi: 'Asiakkaan tunteen pahoittelu siirtää syyn hänelle; pahoittele, mitä me teimme.',
    en: 'Being sorry for a feeling puts the cause on the customer; be sorry for what we did.',
  },
  match:
    "(?:i'm|i am|we're|we are) (?:so |very |really |truly )*sorry (?:that )?you(?:'re| are| were| feel| felt)(?: so| very)? (?:disappointed|unhappy|upset|frustrated|offended|dissatisfied|annoyed|angry|that way)@end",
  becomes: ["I'm sorry that [what we did]"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["We're sorry you were disappointed.", "I'm sorry that [what we did]."],
    ['Hi Greg, I am very sorry that you feel that way.', "Hi Greg, I'm sorry that [what we did]."],
    ["I'm sorry you are so upset!", "I'm sorry that [what we did]!"],
  ],
  leaves: [
    "I'm sorry that we sent the wrong lid.",
    "We're sorry you were left waiting at the pier.",
    "I'm sorry you are unwell.",
    'You were right to be upset.',
  ],
} satisfies RewriteExamples;
