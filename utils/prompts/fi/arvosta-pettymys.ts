import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-pettymys',
  language: 'fi',
  step: 'appreciate',
  after: ['feeling', 'problem'],
  cues: ['pettyn~', 'pettymy~'],
  unless: ['en ole pettyn~', 'en oo pettyn~'],
  says: [
    '{Odotit|Odotitte} parempaa, ja on hyvä, että {sanoit|sanoitte} sen.',
    'Kiitos, että {kerroit|kerroitte} pettymyksestä suoraan.',
  ],
  why: {
    fi: 'Pettymys kertoo odotuksesta; sen kuuleminen on arvokkaampaa kuin sen selittäminen pois.',
    en: 'Disappointment tells of an expectation; hearing it is worth more than explaining it away.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [['Olen todella pettynyt palveluun.', 'Odotit parempaa, ja on hyvä, että sanoit sen.']],
  silent: ['En ole pettynyt, päinvastoin.'],
} satisfies PromptExamples;
