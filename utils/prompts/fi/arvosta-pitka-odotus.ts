import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-pitka-odotus',
  language: 'fi',
  step: 'appreciate',
  cues: [
    '(?:odotta~|odotin|ootta~|ootin|jonotin|jonotta~)[^.!?]{0,30}?(?<words>(?:koko )?(?:viikon|kuukauden|tunnin|päivän|illan|aamun))',
    '(?<words>(?:koko )?(?:viikon|kuukauden|tunnin|päivän|illan))[^.!?]{0,15}?(?:odotta~|odotin|jonotin|jonotta~)',
  ],
  says: ['{words} odotus on pitkä.', '{words} odotus on paljon pyydetty.'],
  why: {
    fi: 'Nimetty odotus kertoo, että aika huomattiin.',
    en: 'Naming the wait shows that the time was noticed.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Jonotin puhelimessa tunnin, eikä kukaan vastannut.', 'Tunnin odotus on pitkä.']],
  silent: ['Kokous kestää tunnin.'],
} satisfies PromptExamples;
