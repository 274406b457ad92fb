import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/receive-giving-up',
  language: 'en',
  step: 'receive',
  cues: ['never ?mind', 'forget it', "doesn't matter(?: any ?more)?", 'i give up'],
  says: [
    "I've read your message. We can still go on with this if you'd like.",
    "I've read it, and the door is open if you'd like to pick this up again.",
  ],
  why: {
    fi: 'Luopuva asiakas tarvitsee avoimen oven, ei päätöstä puolestaan.',
    en: 'A customer who gives up needs an open door, not a decision made for them.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "Never mind, it doesn't work anyway.",
      "I've read your message. We can still go on with this if you'd like.",
    ],
  ],
  silent: ["I don't mind waiting."],
} satisfies PromptExamples;
