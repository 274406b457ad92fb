import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-since-when',
  language: 'en',
  step: 'ask',
  after: ['problem'],
  cues: [
    'keeps? \\p{L}+ing',
    'patchy',
    'slow',
    'freez~',
    'crash~',
    'dropp~',
    'drops',
    'on and off',
    'intermittent~',
  ],
  unless: [
    'every (?:day|time|hour|morning|evening)',
    'since',
    'started',
    'yesterday|today|this morning|last (?:night|week|month)',
    '\\d+',
    'daily|always|again|third',
  ],
  says: [
    'When did this start, and how often does it come back?',
    'How often does this happen, and in which situations?',
  ],
  why: {
    fi: 'Kokemus on yksityiskohdissa: kuinka usein, kuinka kauan, missä tilanteessa.',
    en: 'Experience is in the details: how often, how long, in which situation.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['My video calls keep freezing.', 'When did this start, and how often does it come back?']],
  silent: ['My video calls have been freezing every day since Monday.'],
} satisfies PromptExamples;
