import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/hedge-stack',
  language: 'en',
  category: 'C25',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Sano, mikä on varmaa', en: 'Say what is sure' },
  why: {
    fi: 'Kaksi epäröintiä samassa lauseessa ei kerro mitään; varma tieto ja selvittämisen aika kertovat.',
    en: 'Two doubts in one sentence tell nothing; what is sure, and when the rest is known, does.',
  },
  match:
    '(?<=^|[,;:–] )(?:(?:i|we) (?:think|believe|guess|suppose)|maybe|perhaps|possibly|hopefully)(?: …)? (?:maybe|perhaps|possibly|probably|might|hopefully|sort of|kind of|or something|i guess|i suppose)(?: …)?@end',
  becomes: ["[what you know for sure]. I'll find out [what is open] and write to you by [time]"],
  also: [
    {
      match:
        '(?<=^|[,;:–] )(?:(?:it|that|this|they|you|the \\p{L}+) )(?:should|might|could|may) (?:probably|possibly|perhaps|maybe|hopefully|in theory)(?: …)?@end',
      becomes: ["[what you know for sure]. I'll find out [what is open] and write to you by [time]"],
    },
    {
      match:
        "(?<=^|[,;:–] )(?:i'm not (?:quite |entirely |really |100 % )?sure|not sure),? but(?: …)? (?:maybe|perhaps|might|probably|should|could)(?: …)?@end",
      becomes: ["[what you know for sure]. I'll find out [what is open] and write to you by [time]"],
    },
  ],
  losesNegation: 'door',
  // "Perhaps you could" proposes; it hides nothing.
  unless: [
    'if|whether|would you|could you|which|you (?:could|might|may|can)|it (?:might|may|could) (?:be|help)',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'I think it might work in the old version.',
      "[what you know for sure]. I'll find out [what is open] and write to you by [time].",
    ],
    [
      'Maybe the bulb is probably loose.',
      "[what you know for sure]. I'll find out [what is open] and write to you by [time].",
    ],
    [
      "I'm not sure, but it should fit the wide model.",
      "[what you know for sure]. I'll find out [what is open] and write to you by [time].",
    ],
  ],
  leaves: [
    'I think the green one suits the room.',
    'Perhaps you would like to see both first?',
    'It should arrive on Friday.',
    "I don't know yet, but the workshop answers me today.",
  ],
} satisfies RewriteExamples;
