import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/vastaanota-luopuminen',
  language: 'fi',
  step: 'receive',
  cues: ['antaa olla', 'ei se mitään', 'unohdetaan (?:koko|tämä|tää)', 'unohda koko'],
  says: [
    'Luin {viestisi|viestinne}. Jatketaan tästä, jos se {sinulle|teille} sopii.',
    'Luin {viestisi|viestinne}. Asian voi yhä ottaa esille, jos {haluat|haluatte}.',
  ],
  why: {
    fi: 'Luovuttava asiakas tarvitsee avoimen oven, ei päätöstä puolestaan.',
    en: 'A customer who gives up needs an open door, not a decision made for them.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    ['Antaa olla sitten, ei tästä tule mitään.', 'Luin viestisi. Jatketaan tästä, jos se sinulle sopii.'],
  ],
  silent: ['Annan palautetta chatista.'],
} satisfies PromptExamples;
