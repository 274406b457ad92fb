import type { RewriteExamples, RewriteRule } from '../types';

const DONE =
  "(?:i|we)(?:'ve| have) (?:changed|moved|booked|reserved|sent|added|switched|swapped|packed|wrapped|set aside|arranged|ordered|extended|upgraded) …";
const EVENT =
  '(?:wedding|birthday|anniversary|graduation|christening|honeymoon|housewarming|baby shower|retirement party|engagement party|wedding anniversary)';

/** C33, because it is about the close: a solved case ends on what the customer told of, not on the solution alone. */
export default {
  id: 'en/small-extra',
  language: 'en',
  category: 'C33',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Yksi pieni lisä', en: 'One small extra' },
  why: {
    fi: 'Asia on hoidettu, ja asiakas kertoi juhlastaan; toivotus tai pieni teko, jonka voit varmasti pitää, jää mieleen.',
    en: 'The case is solved, and the customer told of their day; a wish or one small thing you can surely keep is remembered.',
  },
  match: `(?<=^)(?<deed>${DONE})@stop`,
  becomes: ['$<deed>. [a wish for their day, or one small thing, if it can be done]'],
  most: 1,
  // The solution is the last thing that is said.
  whenDraft: [`${DONE}[.!]?\\s{0,200}$`],
  unlessDraft: [
    `${EVENT}|party|celebrat~|congratulat~|guests?|married|gift|present|surprise|move|house|trip|exam|wish~|hope~|enjoy~|happy|lovely|wonderful|good luck|best of|have a|for free|free of charge|on us|extra|discount|voucher`,
    "not|n't|\\p{L}+n't|no|none|never|cannot|unable|unless|unfortunately|sorry|apolog~|regret~|but|however|only|refund~|credit~|replace~|repair~|new one|instead",
    '^[^?]*\\?',
    '\\[\\p{L}+',
  ],
  whenUnanswered: [
    `(?:my|our)(?: \\p{L}+'s)?(?: [\\p{L}\\d]+)? ${EVENT}|(?:i'm|we're|i am|we are) getting married|(?:birthday|wedding) (?:gift|present|cake|card) for (?:my|our)`,
  ],
  unlessCustomer: [
    '@trouble|ill|sick~|hospital~|died|dead|death|funeral|passed away|late|cancer|accident|divorc~|money|afford~|expensive|cancel~|refund~|postpon~|worr~|stress~|panic~|urgent~|asap|desperate~|angry|upset|disappoint~|annoy~|frustrat~|complain~|complaint~|wrong|problem~|mistake~|error~|lost|missing|ruin~|spoil~|unacceptable|again|still|alone|sad|sadly|unfortunately|sorry',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "I've changed the ribbons to green.",
      "I've changed the ribbons to green. [a wish for their day, or one small thing, if it can be done].",
    ],
    [
      'Hi Runa. We have booked the boat for Saturday at 10.15!',
      'Hi Runa. We have booked the boat for Saturday at 10.15. [a wish for their day, or one small thing, if it can be done]!',
    ],
    [
      "The boat holds twelve. I've moved it to pier 3 for you.",
      "The boat holds twelve. I've moved it to pier 3 for you. [a wish for their day, or one small thing, if it can be done].",
    ],
  ],
  leaves: [
    "I've changed the ribbons to green. Have a lovely day!",
    "I've changed the ribbons to green, though not the bows.",
    "Congratulations! I've changed the ribbons to green and packed them.",
    "I've changed the ribbons. Shall I change the bows, too?",
    "I'm sorry about the mix-up. I've changed the ribbons to green.",
    'The ribbons come in green.',
  ],
  customer: "It's our wedding on the boat in June. Could the ribbons be green?",
} satisfies RewriteExamples;
