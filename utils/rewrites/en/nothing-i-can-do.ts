import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/nothing-i-can-do',
  language: 'en',
  category: 'C19',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Aina on yksi ovi vielä', en: 'There is always one door left' },
  why: {
    fi: 'Umpikuja jättää asiakkaan yksin; joku päättää tästä, kerro kuka.',
    en: 'A dead end leaves the customer alone; someone decides this, say who.',
  },
  match:
    "there(?:'s| is) (?:really |simply |sadly )?nothing (?:more |else |further )?(?:that )?(?:i|we) can do(?: about (?:it|this|that)| for you| here)?(?: (?:from|on|at) (?:our|my) (?:end|side))?",
  becomes: ["this isn't mine to change; [name or team] decides it, and [next step]"],
  also: [
    {
      match:
        "(?:i|we) (?:can't|cannot|can not) do anything (?:more |else )?(?:about (?:it|this|that)|for you|here)",
      becomes: ["this isn't mine to change; [name or team] decides it, and [next step]"],
    },
  ],
  unless: ['until|unless|if', '(?:do|anything)[^.!?]{0,80}?(?:but|however)'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "There's nothing I can do about it.",
      "This isn't mine to change; [name or team] decides it, and [next step].",
    ],
    [
      'Hi Yusuf, there is nothing more we can do for you.',
      "Hi Yusuf, this isn't mine to change; [name or team] decides it, and [next step].",
    ],
    [
      "We can't do anything about that.",
      "This isn't mine to change; [name or team] decides it, and [next step].",
    ],
  ],
  leaves: [
    'There is nothing you need to do.',
    "There's nothing I can do about the rain, but I can move the date.",
    'Is there anything more we can do for you?',
    'You wrote that there is nothing we can do.',
  ],
} satisfies RewriteExamples;
