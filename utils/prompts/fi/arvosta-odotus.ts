import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-odotus',
  language: 'fi',
  step: 'appreciate',
  cues: [
    '(?:odotta~|odotin|odottelu~|ootta~|ootin|jonotin|jonotta~)[^.!?]{0,30}?(?<words>(?:\\d+|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|pari) (?:päivää|viikkoa|kuukautta|tuntia))',
    '(?<words>(?:\\d+|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|pari) (?:päivää|viikkoa|kuukautta|tuntia))[^.!?]{0,20}?(?:odotta~|odotin|odottelu~|jonotin|jonotta~)',
  ],
  says: ['{words} on pitkä aika odottaa.', 'Odotusta on kertynyt jo {words}. Se on paljon.'],
  why: {
    fi: 'Odotuksen pituus sanotaan ääneen sellaisena kuin asiakas sen kertoi.',
    en: 'The length of the wait is said aloud as the customer told it.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Olen odottanut vastausta kolme viikkoa, eikä mitään ole kuulunut.',
      'Kolme viikkoa on pitkä aika odottaa.',
    ],
  ],
  silent: ['Toimitusaika on kolme viikkoa.'],
} satisfies PromptExamples;
