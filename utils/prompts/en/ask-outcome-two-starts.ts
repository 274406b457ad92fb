import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-outcome-two-starts',
  language: 'en',
  step: 'ask',
  slot: 'outcome',
  cues: [
    '(?:don.?t|no idea|not sure) (?:really )?(?:know )?(?:what|where) to (?:do|ask|say|start|begin|want|choose|ask for)',
    'whatever you think',
    'up to you',
  ],
  says: ['Which would you rather begin with: [one thing] or [another thing]?'],
  why: {
    fi: 'Kahdesta on helpompi valita kuin keksiä itse; vaihtoehdot kirjoittaa agentti.',
    en: "Choosing between two is easier than finding one's own; the agent writes the options.",
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'The boiler is broken. Whatever you think.',
      'Which would you rather begin with: [one thing] or [another thing]?',
    ],
  ],
  silent: ['The boiler is off.', "I don't know what time you close."],
} satisfies PromptExamples;
