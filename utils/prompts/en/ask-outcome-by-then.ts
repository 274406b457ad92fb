import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/ask-outcome-by-then',
  language: 'en',
  step: 'ask',
  slot: 'outcome',
  cues: [
    '(?<words>(?:before|by) (?:(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|christmas|the (?:wedding|party|trip|flight|exam|funeral|weekend)))',
  ],
  says: ['What would help you most {words}?'],
  why: {
    fi: 'Määräaika on jo kerrottu; kysymys nojaa siihen eikä kysy sitä uudelleen.',
    en: 'The deadline has been told; the question leans on it and does not ask again.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      "The hat hasn't come, and the guests arrive before Saturday.",
      'What would help you most before Saturday?',
    ],
  ],
  silent: ['The hat has not come.'],
} satisfies PromptExamples;
