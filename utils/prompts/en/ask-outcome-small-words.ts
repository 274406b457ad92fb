import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-outcome-small-words',
  language: 'en',
  step: 'ask',
  slot: 'outcome',
  cues: [
    '(?:don.?t|hate to|didn.?t) (?:want to |like to )?(?:be (?:a |any )?(?:bother|trouble|nuisance|difficult)|bother you|complain|make a fuss|cause trouble)',
    'probably just me',
  ],
  says: ['What would make this easy for you?'],
  why: {
    fi: 'Varovainen asiakas uskaltaa toivoa, kun toive on pieni ja kysytään suoraan.',
    en: 'A careful customer dares to wish when the wish is small and asked for plainly.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    ["I don't want to be a bother, but the gate is broken again.", 'What would make this easy for you?'],
  ],
  silent: ['The gate is broken again.'],
} satisfies PromptExamples;
