import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-unclear',
  language: 'en',
  step: 'appreciate',
  after: ['problem', 'feeling', 'situation', 'question', 'fact'],
  cues: [
    '(?:don.?t|can.?t|do not|didn.?t) (?:really |quite )?(?:understand|follow|make sense|figure out)',
    'confus~',
    '(?:a bit|quite|totally|completely) lost with',
  ],
  says: [
    "Thank you for saying what isn't clear. It shouldn't take guessing.",
    "It's good that you asked about the part that isn't clear.",
  ],
  why: {
    fi: 'Kysyjä helpottuu, kun epäselvyys on ohjeen eikä hänen vikansa.',
    en: "Whoever asks is relieved when the unclearness is the text's and not their own.",
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "I don't understand the second line of my bill, it looks wrong.",
      "Thank you for saying what isn't clear. It shouldn't take guessing.",
    ],
  ],
  silent: ['I understand the bill now, thanks.'],
} satisfies PromptExamples;
