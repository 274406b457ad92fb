import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-what-screen-shows',
  language: 'en',
  step: 'ask',
  after: ['problem'],
  cues: ['error', 'won.?t (?:open|load|start)', 'can.?t (?:log ?in|log on|sign in|open)', 'crash~'],
  unless: ['["“‘\']\\p{L}+ \\p{L}+', '\\d{3}', 'says|saying|reads|it shows'],
  says: ['What does the screen show when this happens?', 'What do you see just before it stops?'],
  why: {
    fi: 'Se, mitä asiakas näkee, on varmempaa kuin se, mitä hän arvelee.',
    en: 'What the customer sees is surer than what they suppose.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [["The app won't open and shows an error.", 'What does the screen show when this happens?']],
  silent: ['The app shows error 403.', 'The sofa has a stain.'],
} satisfies PromptExamples;
