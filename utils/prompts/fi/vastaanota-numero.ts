import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/vastaanota-numero',
  language: 'fi',
  step: 'receive',
  cues: [
    '(?:tilau~|lasku~|varau~|vahin~|seuranta~|sopimu~|viite~|asiakas~)[^.!?]{0,25}?(?<!vuode\\p{L}{1,3} |vuonna |vuosina |postinumero )(?<words>[a-z]{0,4}-?\\d[\\d-]{2,}\\d)',
  ],
  says: [
    'Kiitos numerosta {words}. Luin {viestisi|viestinne} alusta loppuun.',
    'Luin {viestisi|viestinne}, ja numero {words} on nyt minulla.',
  ],
  why: {
    fi: 'Numeron toistaminen näyttää, että viesti on luettu eikä sitä kysytä uudelleen.',
    en: 'Repeating the number shows that the message was read and nobody will ask for it again.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Tilaus 77120 ei ole vieläkään tullut perille.',
      'Kiitos numerosta 77120. Luin viestisi alusta loppuun.',
    ],
  ],
  silent: ['Tilaus ei ole vieläkään tullut perille.'],
} satisfies PromptExamples;
