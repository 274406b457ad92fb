import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/love-to-help-but',
  language: 'en',
  category: 'C4',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Apu ja sen avain samaan virkkeeseen', en: 'Tie the help to its key' },
  why: {
    fi: '”Haluaisin auttaa, mutta” kuulostaa kiellolta, vaikka puuttuu vain yksi tieto.',
    en: '“I’d love to help, but” sounds like a no when only one detail is missing.',
  },
  match:
    "(?:i'd|i would) (?:love|like|be happy|be glad) to (?<deed>…), but (?:i|we)(?: do| still|'ll)? need (?<item>…)(?: first)?@end",
  becomes: ["I'm happy to $<deed> as soon as I have $<item>"],
  also: [
    {
      match:
        "(?:we'd|we would) (?:love|like|be happy|be glad) to (?<deed>…), but (?:i|we)(?: do| still|'ll)? need (?<item>…)(?: first)?@end",
      becomes: ["we're happy to $<deed> as soon as we have $<item>"],
    },
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "I'd love to check that, but I need your booking number.",
      "I'm happy to check that as soon as I have your booking number.",
    ],
    [
      "We'd like to arrange a visit, but we still need the door code.",
      "We're happy to arrange a visit as soon as we have the door code.",
    ],
    [
      'I would be happy to look at it, but I need a clearer photo first.',
      "I'm happy to look at it as soon as I have a clearer photo.",
    ],
  ],
  leaves: [
    "I'd love to, but the offer has ended.",
    'I would like to help, and I need your number for that.',
    "We'd like to hear how it goes.",
    "I'd love to help, but I can't change the price.",
  ],
} satisfies RewriteExamples;
