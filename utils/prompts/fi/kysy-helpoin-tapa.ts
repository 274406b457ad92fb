import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/kysy-helpoin-tapa',
  language: 'fi',
  step: 'ask',
  slot: 'outcome',
  cues: ['en(?:kä)? jaksa', 'voimat', 'uupunut', 'kuoli', 'liian vaikea~'],
  says: ['Mikä tekisi tästä {sinulle|teille} mahdollisimman helppoa?'],
  why: {
    fi: 'Väsynyt tai sureva asiakas jaksaa sanoa, mikä kevenisi, vaikkei jaksa selittää kaikkea.',
    en: 'A tired or grieving customer can say what would be lighter, even if not explain it all.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Lasku on väärin, enkä jaksa enää soittaa joka paikkaan.',
      'Mikä tekisi tästä sinulle mahdollisimman helppoa?',
    ],
  ],
  silent: ['Netti on hidas.'],
} satisfies PromptExamples;
