import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-suru',
  language: 'fi',
  step: 'appreciate',
  rank: 'first',
  cues: [
    '(?:mies|miehe~|vaimo~|äiti~|äidi~|isä~|lapse~|poika~|poja~|tytär|tyttäre~|puoliso~|veli|velje~|sisko~|mummo~|mummi~|ukki~|vaari~|isoäiti~|isoisä~|anoppi~|appi~|koira~|kissa~)[^.!?]{0,15} (?:kuoli|menehtyi|nukkui pois|on kuollut|poistui)',
    'kuolinpesä~',
    'hautaja~',
    'poisnukku~',
  ],
  says: ['Otan osaa. Mennään tässä {sinun tahtiisi|teidän tahtiinne}.', 'Otan osaa.'],
  why: {
    fi: 'Surun äärellä vähän on paljon: lyhyt osanotto ennen mitään asiaa.',
    en: 'With grief little is much: a short condolence before any business.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Äitini kuoli viime viikolla, ja hänen liittymänsä pitäisi lopettaa.',
      'Otan osaa. Mennään tässä sinun tahtiisi.',
    ],
  ],
  silent: ['Puhelimen akku kuoli taas.'],
} satisfies PromptExamples;
