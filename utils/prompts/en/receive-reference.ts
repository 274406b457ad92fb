import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/receive-reference',
  language: 'en',
  step: 'receive',
  cues: [
    '(?<words>(?:order|invoice|booking|claim|ticket|account|policy|bill)(?: (?:number|no|nr|ref|reference))?:? ?#?[a-z]{0,4}-?\\d[\\d-]{2,}\\d)',
  ],
  says: [
    "I've read your message about {words}.",
    "Your message about {words} is with me, and I've read all of it.",
  ],
  why: {
    fi: 'Numeron toistaminen näyttää, että viesti on luettu eikä sitä kysytä uudelleen.',
    en: 'Repeating the number shows that the message was read and nobody will ask for it again.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['My order 77120 still has not arrived.', "I've read your message about order 77120."]],
  silent: ['My order still has not arrived.'],
} satisfies PromptExamples;
