import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-pettanyt-lupaus',
  language: 'fi',
  step: 'appreciate',
  cues: ['(?:luvattiin|luvattu|lupasitte|lupasi)[^.!?]{0,160}?(?:mutta|eikä|vaan|kukaan|mitään)'],
  says: [
    '{Sinulle|Teille} annettiin lupaus, eikä se pitänyt. Hyvä, että {kirjoitit|kirjoititte}.',
    'Annettu lupaus ei pitänyt. On hyvä, että {sanoit|sanoitte} sen.',
  ],
  why: {
    fi: 'Rikkoutunut lupaus harmittaa usein enemmän kuin itse vika; se sanotaan ensin.',
    en: 'A broken promise often hurts more than the fault itself; it is named first.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Minulle luvattiin soittaa eilen, mutta kukaan ei soittanut.',
      'Sinulle annettiin lupaus, eikä se pitänyt. Hyvä, että kirjoitit.',
    ],
  ],
  silent: ['Minulle luvattiin soitto, ja se tuli heti.'],
} satisfies PromptExamples;
