import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-grief',
  language: 'en',
  step: 'appreciate',
  rank: 'first',
  cues: [
    "(?:husband|wife|mother|mum|mom|father|dad|son|daughter|brother|sister|partner|grandmother|grandfather|gran|grandad|nan|uncle|aunt|friend|dog|cat)(?:'s)? (?:has |just |recently |sadly )*(?:died|passed away|passed)",
    'funeral',
    'bereave~',
    '(?:my )?late (?:husband|wife|mother|mum|father|dad)',
  ],
  says: ["I'm sorry for your loss. We can take this at your pace.", "I'm sorry for your loss."],
  why: {
    fi: 'Surun äärellä vähän on paljon: lyhyt osanotto ennen mitään asiaa.',
    en: 'With grief little is much: a short condolence before any business.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'My mother died last week and her subscription needs to be closed.',
      "I'm sorry for your loss. We can take this at your pace.",
    ],
  ],
  silent: ['My phone battery died again.'],
} satisfies PromptExamples;
