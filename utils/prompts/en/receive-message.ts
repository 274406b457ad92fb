import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/receive-message',
  language: 'en',
  step: 'receive',
  rank: 'last',
  after: [
    'question',
    'problem',
    'churn',
    'feeling',
    'fact',
    'competitor',
    'consequence',
    'praise',
    'wish',
    'situation',
    'tried',
    'expectation',
  ],
  says: [
    "I've read your whole message. Thank you for writing.",
    "Thank you for writing. I've read your message from start to finish.",
  ],
  why: {
    fi: 'Tieto siitä, että viesti on luettu kokonaan, on pienin lupaus jonka voi heti pitää.',
    en: 'That the whole message was read is the smallest promise, and one that can be kept at once.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "I'm thinking of switching to another provider.",
      "I've read your whole message. Thank you for writing.",
    ],
  ],
  silent: ['Thanks!'],
} satisfies PromptExamples;
