import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/vastaanota-ei-vastattu',
  language: 'fi',
  step: 'receive',
  cues: [
    '(?:ei|eikä|kukaan ei|en(?:kä)?|emme)[^.!?]{0,30}? (?:vastattu|vastannu|vastannut|vastausta|palattu|palannut|soitettu takaisin|soittanut takaisin)',
  ],
  says: [
    'Luin {viestisi|viestinne}. Vastaus on jäänyt tulematta.',
    'Nyt {viestisi|viestinne} on luettu. Vastaamme siis myöhässä.',
  ],
  why: {
    fi: 'Vastaamatta jäänyt viesti myönnetään ensimmäisenä, ilman selityksiä.',
    en: 'An unanswered message is owned first, without reasons.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Kirjoitin kaksi viikkoa sitten, eikä kukaan ole vastannut.',
      'Luin viestisi. Vastaus on jäänyt tulematta.',
    ],
  ],
  silent: ['Sain vastauksen heti, kiitos.'],
} satisfies PromptExamples;
