import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/receive-no-reply',
  language: 'en',
  step: 'receive',
  after: ['problem', 'fact', 'tried'],
  cues: [
    '(?:no|without (?:a|any)|still no|not had an?|haven.?t had an?y?|never got an?y?) (?:reply|answer|response)',
  ],
  unless: ['no (?:reply|answer|response) (?:is )?(?:needed|necessary|required)'],
  says: [
    "So you've been without an answer. I've read your whole message.",
    "I've read your message, and I see that an answer is still missing.",
  ],
  why: {
    fi: 'Vastauksetta jäänyt huomaa heti, että tällä kertaa joku lukee.',
    en: 'Whoever was left without an answer sees at once that somebody reads this time.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "I emailed you twice and I've had no reply.",
      "So you've been without an answer. I've read your whole message.",
    ],
  ],
  silent: ['No reply needed, thanks.', 'The lamp is broken.'],
} satisfies PromptExamples;
