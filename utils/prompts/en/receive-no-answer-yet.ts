import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/receive-no-answer-yet',
  language: 'en',
  step: 'receive',
  rank: 'last',
  after: ['question', 'problem'],
  says: [
    "I don't know the answer yet. I'm finding out [what], and I'll write to you [when].",
    "This is still open on my side: I know [what], I'm checking [what], and you'll hear from me [when].",
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
      "I don't know the answer yet. I'm finding out [what], and I'll write to you [when].",
    ],
  ],
  silent: ['Thanks for your help!'],
} satisfies PromptExamples;
