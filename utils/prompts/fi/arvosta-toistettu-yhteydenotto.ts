import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-toistettu-yhteydenotto',
  language: 'fi',
  step: 'appreciate',
  cues: [
    '(?:kolma~|neljä~|viide~|toista) kerta~[^.!?]{0,30}?(?:kirjoit~|kirjot~|soit~|laitan|otan|kysy~|selit~|kerro~|valitan)',
    '(?:kirjoit~|soit~|kysy~|selit~)[^.!?]{0,30}?(?:kahdesti|kolmesti|kolmatta kertaa|neljättä kertaa|monta kertaa|viisi kertaa)',
  ],
  says: [
    'Tätä ei olisi pitänyt joutua kertomaan näin monta kertaa.',
    '{Olet|Olette} joutunut kertomaan tästä jo monta kertaa. Kiitos, että {kirjoitit|kirjoititte} silti.',
  ],
  why: {
    fi: 'Toistaminen on vaiva, jonka me aiheutimme; sen näkeminen pysäyttää seuraavan toiston.',
    en: 'Having to repeat is trouble that we caused; seeing it stops the next repeat.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Vika ei ole korjaantunut. Kirjoitin siitä jo kolmesti.',
      'Tätä ei olisi pitänyt joutua kertomaan näin monta kertaa.',
    ],
  ],
  silent: ['Kolmas kerta toden sanoo, laite toimii.'],
} satisfies PromptExamples;
