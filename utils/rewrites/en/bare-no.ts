import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/bare-no',
  language: 'en',
  category: 'C7',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Ei on alku, ei vastaus', en: 'A no needs a way on' },
  why: {
    fi: 'Pelkkä ei jättää asiakkaan oven eteen; syy ja seuraava keino ovat vastaus.',
    en: 'A bare no leaves the customer at the door; the reason and a way on are the answer.',
  },
  match: '^(?:…,? )?(?<no>no|nope|no, sorry|sorry, no)(?<mark>[.!])?$',
  becomes: ['No: [the reason]. [What the customer can do instead]'],
  also: [
    {
      match:
        "^(?:…,? )?(?:(?:that's |that is |it's )?not possible|(?:that|this|it) (?:can't|cannot) be done|no can do)[.!]?$",
      becomes: ["That can't be done: [the reason]. [What the customer can do instead]"],
    },
    {
      match: "^(?:…,? )?(?:no, )?we (?:don't|do not)(?: do (?:that|this|it))?[.!]?$",
      becomes: ["No, we don't: [the reason]. [What the customer can do instead]"],
    },
  ],
  // A no that is followed by its reason is a plain answer.
  unlessDraft: ['(?:\\p{L}+[^\\p{L}]+){9}\\p{L}+'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['No.', 'No: [the reason]. [What the customer can do instead]'],
    ['Not possible.', "That can't be done: [the reason]. [What the customer can do instead]"],
    ["We don't do that.", "No, we don't: [the reason]. [What the customer can do instead]"],
  ],
  leaves: [
    'No, the blue one is out of print. The green one has the same text and costs less.',
    'No need to bring the box.',
    'Yes.',
    'Is it a no? Then I will hold the table for somebody else.',
  ],
} satisfies RewriteExamples;
