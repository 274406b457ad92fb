import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-consequence-work',
  language: 'en',
  step: 'ask',
  slot: 'consequence',
  after: ['problem', 'fact'],
  cues: ['office', 'work(?:place|ing from)', 'company', 'team', 'colleague~', 'business'],
  says: ['How does this affect your work?', 'What does this hold up at work?'],
  why: {
    fi: 'Työssä haitta kertautuu; kysymys antaa luvan kertoa siitä.',
    en: 'At work harm multiplies; the question allows the customer to tell of it.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['The office printer keeps jamming.', 'How does this affect your work?']],
  silent: ['The internet at home is patchy.'],
} satisfies PromptExamples;
