import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/receive-still-open',
  language: 'en',
  step: 'receive',
  after: ['problem', 'fact', 'tried'],
  cues: [
    'still (?:not|no|hasn.?t|haven.?t|isn.?t|waiting|nothing|can.?t|doesn.?t)',
    "(?:not|n't) [^.!?]{0,30}yet",
  ],
  says: [
    "I've read your message and I can see this is still open.",
    "I've read your message: so the wait isn't over yet.",
  ],
  why: {
    fi: 'Keskeneräinen asia tunnustetaan keskeneräiseksi, ennen kuin selitetään syitä.',
    en: 'What is still open is called open before any reasons are given.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    ["I still haven't received the refund.", "I've read your message and I can see this is still open."],
  ],
  silent: ['The refund has reached my account, thanks.'],
} satisfies PromptExamples;
