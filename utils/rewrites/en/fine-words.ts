import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/fine-words',
  language: 'en',
  category: 'C8',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Vika on vika, ei haaste', en: 'Damage is no challenge' },
  why: {
    fi: 'Kaunis sana vahingosta vähättelee sitä; käytä asiakkaan omaa sanaa.',
    en: 'A fine word for damage makes it smaller than it is; use the customer’s own.',
  },
  match:
    '(?<!(?:one of|overcome|meet|take|face|biggest|what is|part of) )(?<lead>the|this|these|your|those) (?:\\p{L}+ ){0,2}challenges?(?! (?:code|question|token|cup|team|with you|is|are|of|for))',
  becomes: ["[what happened, in the customer's words]"],
  also: [
    {
      match:
        '(?<lead>the|this|your) (?:little |small |minor |slight )?(?:hiccup|learning opportunity|bump in the road|mishap)s?',
      becomes: ["[what happened, in the customer's words]"],
    },
    {
      match:
        '(?<lead>the|this|your) (?:unexpected |unfortunate )?(?:situation|experience) (?:that )?you (?:are|were) (?:facing|experiencing|having)',
      becomes: ["[what happened, in the customer's words]"],
    },
  ],
  unless: ['competition|photo|step|prize|winner|sign up|register'],
  unlessCustomer: ['challenge~|hiccup~|mishap~'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Thank you for writing about the damp challenge.',
      "Thank you for writing about [what happened, in the customer's words].",
    ],
    [
      'This little hiccup cost you an evening.',
      "[what happened, in the customer's words] cost you an evening.",
    ],
    [
      'I read about the situation you are facing with the roof.',
      "I read about [what happened, in the customer's words] with the roof.",
    ],
  ],
  leaves: [
    'The step challenge starts in May, and you can sign up here.',
    'It is a challenge to park here, I know.',
    'Enter the challenge code from the letter.',
    'The water came through the ceiling of the hall.',
  ],
} satisfies RewriteExamples;
