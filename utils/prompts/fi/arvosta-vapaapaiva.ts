import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-vapaapaiva',
  language: 'fi',
  step: 'appreciate',
  cues: [
    '(?:otin|pidin|jouduin ottamaan|otettiin|piti ottaa)[^.!?]{0,20}? (?:vapaata|vapaapäivä~|lomapäivä~)',
    '(?:otin|pyysin|jouduin pyytämään|joudun pyytämään|joudun ottamaan)[^.!?]{0,20}? vapaata',
  ],
  says: [
    'Vapaan järjestäminen töistä on iso vaiva. Kiitos, että {kerroit|kerroitte} siitä.',
    'Tämä on vienyt {sinulta|teiltä} myös työaikaa. Se on paljon.',
  ],
  why: {
    fi: 'Työstä otettu aika on konkreettinen hinta, ja se sanotaan ääneen.',
    en: 'Time taken off work is a concrete price, and it is said aloud.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Otin vapaata töistä, mutta asentaja ei tullut.',
      'Vapaan järjestäminen töistä on iso vaiva. Kiitos, että kerroit siitä.',
    ],
  ],
  silent: ['Vapaa paikka löytyi heti.'],
} satisfies PromptExamples;
