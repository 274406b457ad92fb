import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/thinking-aloud',
  language: 'en',
  category: 'C29',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Ajattele ääneti', en: 'Think quietly' },
  why: {
    fi: 'Etsimisen selostus on asiakkaalle odotusta; kerro, kun tiedät.',
    en: 'A report of the search is waiting for the customer; tell when you know.',
  },
  match:
    "(?<=^)(?:hmm+|let me see|let's see|now where was (?:it|that)|what was it again|ah,? here it is|oh,? there it is)(?=,)",
  becomes: [''],
  also: [
    {
      match:
        "(?<=^)(?:hmm+|let me see|let's see|now where was (?:it|that)|what was it again|(?:ah|oh),? (?:here|there) it is|one second,? it's loading)(?=[.!]$)",
      becomes: [''],
    },
  ],
  unless: ['what we can do'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Hmm, the lid is on the pier.', 'The lid is on the pier.'],
    ['Let me see, your berth is number nine.', 'Your berth is number nine.'],
    ['Ah, here it is. The rope is blue.', 'The rope is blue.'],
  ],
  leaves: [
    'Let me see the lid, please.',
    'Where was it again that you moored?',
    'The pier is where it was.',
    'Hmm is the name of the boat.',
  ],
} satisfies RewriteExamples;
