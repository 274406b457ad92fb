import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/summarise-agreed',
  language: 'en',
  step: 'summarise',
  after: ['problem', 'expectation', 'fact', 'situation'],
  cues: [
    'you (?:promised|assured)',
    "you (?:said|told (?:me|us)) (?:[\\p{L}']+ ){0,6}(?:will|would|\\p{L}+'ll|\\p{L}+'d|going to)",
    '(?:i was|we were|was|were) (?:promised|assured)',
    "(?:i was|we were|was|were) told (?:[\\p{L}']+ ){0,6}(?:will|would|\\p{L}+'ll|\\p{L}+'d|going to)",
  ],
  says: ['{summary} Have I got the promise right?'],
  why: {
    fi: 'Lupaus tarkistetaan yhdessä ennen kuin sitä selitetään.',
    en: 'A promise is checked together before it is explained.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "You promised a new door in May. The old door doesn't close.",
      "We promised a new door in May, and the old door doesn't close. Have I got the promise right?",
    ],
  ],
  silent: [
    'I was told that the claim had been turned down. The letter names no reason.',
    "The old door doesn't close. I measured it twice.",
  ],
} satisfies PromptExamples;
