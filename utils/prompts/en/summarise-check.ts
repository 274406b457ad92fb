import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/summarise-check',
  language: 'en',
  step: 'summarise',
  after: ['problem', 'wish', 'situation', 'consequence', 'expectation', 'question', 'tried', 'fact'],
  says: ['Let me check that I follow. {summary} Is that it?'],
  why: {
    fi: 'Tarkistaminen sanotaan ääneen, ettei toisto kuulosta kaavalta.',
    en: 'Saying that you check keeps the repeat from sounding like a script.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'I bought a watch as a present. The strap is broken.',
      'Let me check that I follow. You bought a watch as a present, and the strap is broken. Is that it?',
    ],
  ],
  silent: ['Thanks!'],
} satisfies PromptExamples;
