import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/anything-else',
  language: 'en',
  category: 'C33',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Päätä siihen, mikä on auki', en: 'Close on what is open' },
  why: {
    fi: 'Kun asia jäi ratkaisematta, ”voinko auttaa muussa” kuulostaa pilkalta.',
    en: 'When the case is not solved, “anything else” sounds like mockery.',
  },
  match:
    '(?:so |and )?(?:is|was) there anything else (?:that )?(?:i|we) (?:can|could|may) (?:help|assist|do)(?: …)?\\?',
  becomes: ['is there a part I missed?'],
  also: [
    {
      match: '(?:can|could|may) (?:i|we) (?:help|assist) (?:you )?(?:with|in) anything else(?: …)?\\?',
      becomes: ['is there a part I missed?'],
    },
    {
      match: '(?:do you have|have you|any) (?:any )?other questions(?: …)?\\?',
      becomes: ['is there a part I missed?'],
    },
  ],
  whenDraft: [
    "can't|cannot|unable|not possible|unfortunately|won't|don't know yet|looking into|nothing (?:i|we) can do|not able to|not available|refused|no longer",
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "The shelf can't be changed after cutting. Is there anything else I can help you with?",
      "The shelf can't be changed after cutting. Is there a part I missed?",
    ],
    [
      'I am looking into the noise. Can we assist you with anything else?',
      'I am looking into the noise. Is there a part I missed?',
    ],
    [
      'The course is no longer held. Any other questions?',
      'The course is no longer held. Is there a part I missed?',
    ],
  ],
  leaves: [
    'Your shelf is on its way. Is there anything else I can help you with?',
    "The shelf can't be changed after cutting. Shall I order a new one?",
    'Anything else that arrives late is refunded.',
    'The course is no longer held. Ask me any other questions you have.',
  ],
} satisfies RewriteExamples;
