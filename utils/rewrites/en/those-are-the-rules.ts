import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/those-are-the-rules',
  language: 'en',
  category: 'C6',
  severity: 2,
  mode: 'flag',
  title: { fi: 'Säännöt eivät ole syy', en: 'Rules are no reason' },
  why: {
    fi: '”Säännöt ovat säännöt” ei kerro, miksi; kerro, mitä säännöllä suojellaan.',
    en: '“Those are the rules” does not tell why; say what the rule protects.',
  },
  match: '(?:those|these) are (?:just |simply )?(?:the|our) (?:rules|terms|guidelines|conditions)',
  becomes: [],
  also: [
    {
      match:
        "(?:rules are rules|policy is policy|that's just how (?:it works|it is|things work)|that's (?:just )?the way it is)",
      becomes: [],
    },
  ],
  unless: ['of the|you asked|that you'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Those are the rules, and they are the same for everybody.', 'Those are the rules'],
    ['Sorry Gus, these are our terms.', 'these are our terms'],
    ['Rules are rules, so the fee stays.', 'Rules are rules'],
  ],
  leaves: [
    'These are the rules of the game you ordered.',
    'Those are the terms of the loan that you asked to see.',
    'The rules are on page two.',
    'Are these the rules you mean?',
  ],
} satisfies RewriteExamples;
