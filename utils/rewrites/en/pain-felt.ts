import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/pain-felt',
  language: 'en',
  category: 'C22',
  severity: 2,
  mode: 'flag',
  title: { fi: 'Kuvaa, älä tunne toisen puolesta', en: 'Describe, don’t feel for somebody' },
  why: {
    fi: 'Toisen tunne on hänen; sano, mitä kuulit hänen kertovan.',
    en: 'Somebody’s feeling is theirs; say what you heard them tell.',
  },
  match:
    '(?:i|we) (?:really |truly |do )?(?:feel your (?:pain|frustration)|feel for you completely|know the feeling|can relate completely|would feel exactly the same)',
  becomes: [],
  unless: ["don't|can't|not"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['I feel your pain. The lid is here.', 'I feel your pain'],
    ['Hi Nora, we know the feeling.', 'we know the feeling'],
    ['I would feel exactly the same about the pier.', 'I would feel exactly the same'],
  ],
  leaves: [
    'I feel the rope is loose.',
    "I'd be tired of it as well.",
    'You know the feeling of a wet sail.',
    "I don't feel your rope from here.",
  ],
} satisfies RewriteExamples;
