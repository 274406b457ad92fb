import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-outcome-two-ways',
  language: 'en',
  step: 'ask',
  slot: 'outcome',
  after: ['problem'],
  atMostWords: 4,
  says: ['Which would help more: [one way] or [another way]?'],
  why: {
    fi: 'Vähäsanaisen on helpompi valita kahdesta kuin keksiä itse; vaihtoehdot kirjoittaa agentti.',
    en: 'A person of few words chooses more easily between two; the agent writes the options.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Vacuum cleaner broken.', 'Which would help more: [one way] or [another way]?']],
  silent: ['The vacuum cleaner broke on its second day while I was cleaning the living room rug as usual.'],
} satisfies PromptExamples;
