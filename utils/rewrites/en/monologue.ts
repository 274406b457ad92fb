import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/monologue',
  language: 'en',
  category: 'C28',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Kuule ensin, selitä sitten', en: 'Hear first, explain then' },
  why: {
    fi: 'Kuusikymmentä sanaa selitystä ennen kuin mikään osoittaa, että viesti on luettu; aloita siitä.',
    en: 'Sixty words of explanation before anything shows that the message was read; begin with that.',
  },
  source: 'shared aim of at most 60 words before the first sign of listening, in a chat',
  match:
    '(?<=^)(?<first>(?!(?:thank|thanks|hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings|welcome)(?!\\p{L}))(?:…))@end',
  becomes: ["[what you heard, in the customer's words]. $<first|capital>"],
  most: 1,
  // So many words without a question …
  whenDraft: ['^\\s{0,4}(?:[^?\\s]+\\s+){60}[^?\\s]+'],
  // … and without a sign that the customer was heard.
  unlessDraft: [
    // The slot is where it will be said.
    '\\[what you heard',
    '^\\s{0,4}(?:\\S+\\s+){0,56}?(?:@heard)',
    '(?<=^|\\n)\\s{0,4}(?:\\d+[.)]|[-*•]) \\S+',
  ],
  // A short question may well want the whole story.
  whenCustomer: ['^\\s{0,9}(?:[^\\s]+\\s+){11}[^\\s]+'],
} satisfies RewriteRule;

const LONG =
  'the shed is built of spruce and stands on four stones, its roof is of tin and its door opens to the south, and the price holds the floor, the walls and two windows, but not the paint, the lock or the shelves, which are sold by the piece in the shop by the gate from Monday to Friday between nine and five every week of the year';

export const examples = {
  rewrites: [
    [
      `Hello. The yard is open. ${LONG}.`,
      `Hello. [what you heard, in the customer's words]. The yard is open. ${LONG}.`,
    ],
    [
      `Thank you for contacting us. A shed costs 900. ${LONG}.`,
      `Thank you for contacting us. [what you heard, in the customer's words]. A shed costs 900. ${LONG}.`,
    ],
    [
      `Sheds are by the gate. ${LONG}.`,
      `[what you heard, in the customer's words]. Sheds are by the gate. ${LONG}.`,
    ],
  ],
  leaves: [
    `These are the steps.\n1. Lift the door\n2. Plane it\n${LONG}.`,
    `You wrote that the door sticks. ${LONG}.`,
    `Does the door stick at the top or at the bottom? ${LONG}.`,
    'The door was hung on the wrong side. I will turn it on Monday.',
    `I'm sorry that the door sticks. ${LONG}.`,
  ],
  customer: 'The door of the shed that I bought from you in May sticks whenever it rains at all.',
} satisfies RewriteExamples;
