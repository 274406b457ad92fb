import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/receive-danger',
  language: 'en',
  step: 'receive',
  rank: 'first',
  after: ['feeling', 'problem', 'situation', 'fact', 'consequence'],
  cues: [
    "i(?:'| a)m (?:really |so |very )?(?:scared|terrified|frightened)",
    'smells? of (?:gas|smoke|burning)',
    'smoking',
    'scam~',
    'caught fire',
  ],
  unless: ['for nothing'],
  says: [
    "I'm here and I've read your message. Let's take the most urgent thing first.",
    "It's good that you wrote. Let's take the most urgent thing first.",
  ],
  why: {
    fi: 'Pelon tai vaaran hetkellä asiakas tarvitsee ensin tiedon, että joku on paikalla.',
    en: 'In fear or danger the first thing to know is that somebody is there.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "I'm scared that somebody is emptying my account.",
      "I'm here and I've read your message. Let's take the most urgent thing first.",
    ],
  ],
  silent: ['I was scared for nothing, all good.', 'My parcel is late.'],
} satisfies PromptExamples;
