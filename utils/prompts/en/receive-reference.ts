import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/receive-reference',
  language: 'en',
  step: 'receive',
  cues: [
    '(?:order|invoice|booking|claim|tracking|reference|ref|account|ticket|bill|policy)[^.!?]{0,20}?(?<words>[a-z]{0,4}-?\\d[\\d-]{2,}\\d)',
  ],
  says: [
    "I've read your message, and I have {words} in front of me.",
    "Thanks for including {words}. I've read your message from start to finish.",
  ],
  why: {
    fi: 'Numeron toistaminen näyttää, että viesti on luettu eikä sitä kysytä uudelleen.',
    en: 'Repeating the number shows that the message was read and nobody will ask for it again.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['My order 77120 still has not arrived.', '?']],
  silent: ['My order still has not arrived.'],
} satisfies PromptExamples;
