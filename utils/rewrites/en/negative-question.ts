import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/negative-question',
  language: 'en',
  category: 'C13',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Kysy myönteisesti', en: 'Ask it the open way' },
  why: {
    fi: 'Kielteinen kysymys kuulostaa moitteelta; sama kysymys käy ilman kieltoa.',
    en: 'A negative question sounds like a reproach; the same question works without the negation.',
  },
  match: "(?<=^|[,:;] )(?<verb>have|did|do|could|can|are|were)n't you (?<rest>(?:…))(?=\\?)",
  becomes: ['$<verb> you $<rest>'],
  also: [
    {
      match: '(?<=^|[,:;] )(?<verb>have|did|do|could|can|are|were) you not (?<rest>(?:…))(?=\\?)',
      becomes: ['$<verb> you $<rest>'],
    },
  ],
  losesNegation: 'question',
  unless: [
    "you (?:think|agree)|why|what|how|where|when|who|which|ashamed|, (?:have|did|do|could|can|are|were)n't you",
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["Didn't you get the tracking link?", 'Did you get the tracking link?'],
    ["Thanks for the note. Couldn't you read the label?", 'Thanks for the note. Could you read the label?'],
    ['Have you not opened the box yet?', 'Have you opened the box yet?'],
  ],
  leaves: [
    "You are coming on Friday, aren't you?",
    "Isn't it lovely?",
    "Why didn't you call?",
    "Don't you open it, there is live wire inside!",
  ],
} satisfies RewriteExamples;
