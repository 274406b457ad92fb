import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/kysy-kumpi-alku',
  language: 'fi',
  step: 'ask',
  slot: 'outcome',
  cues: ['en (?:oikein |kyllä )?tiedä', 'en osaa sanoa', 'en ymmärrä', 'en kehtaa', 'en uskalla'],
  says: ['Kumpi olisi {sinulle|teille} helpompi alku: [vaihtoehto] vai [toinen vaihtoehto]?'],
  why: {
    fi: 'Kaksi vaihtoehtoa auttaa sitä, joka ei tiedä tai ei rohkene sanoa mitä toivoo.',
    en: 'Two options help one who does not know, or dare to say, what they want.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Hana on rikki. En osaa sanoa.',
      'Kumpi olisi sinulle helpompi alku: [vaihtoehto] vai [toinen vaihtoehto]?',
    ],
  ],
  silent: ['Tilaus on myöhässä.'],
} satisfies PromptExamples;
