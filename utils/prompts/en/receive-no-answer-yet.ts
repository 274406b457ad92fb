import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/receive-no-answer-yet',
  language: 'en',
  step: 'receive',
  rank: 'last',
  after: ['question'],
  asks: 'fact',
  says: [
    "{asked}. I know [what], I'm checking [what], and you'll hear from me [when].",
    "{asked}. That's still open: I'm checking [what], and I'll write to you [when].",
  ],
  why: {
    fi: 'Rehellinen ”en vielä tiedä” ja seuraava askel ovat parempia kuin hiljaisuus.',
    en: 'An honest “I don’t know yet” with a next step beats silence.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'When will the new batch go on sale?',
      "You'd like to know when the new batch will go on sale. I know [what], I'm checking [what], and you'll hear from me [when].",
    ],
  ],
  silent: [
    'Thanks for your help!',
    'Could you pass the key on to the caretaker?',
    'Can you ship the rug by Thursday?',
    'My rug is missing.',
  ],
} satisfies PromptExamples;
