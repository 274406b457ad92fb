import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'fi/arvosta-pahoitteleva-asiakas',
  language: 'fi',
  step: 'appreciate',
  cues: [
    'anteeksi (?:tämä|tää|jos|että|sekava~|pitkä~|vaiva~)',
    'tyhmä kysymys',
    'sori (?:jos|että|tää|tämä)',
  ],
  says: [
    'Ei ole mitään anteeksi pyydettävää. {Viestisi|Viestinne} on selvä.',
    '{Viestisi|Viestinne} tuli hyvin perille, ei tarvitse pyydellä anteeksi.',
  ],
  why: {
    fi: 'Asiakas, joka pyytelee anteeksi, rohkaistuu kertomaan loputkin.',
    en: 'A customer who apologises takes heart to tell the rest.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    [
      'Anteeksi tämä pitkä viesti, en löydä laskua mistään.',
      'Ei ole mitään anteeksi pyydettävää. Viestisi on selvä.',
    ],
  ],
  silent: ['Kukaan ei ole pyytänyt anteeksi.'],
} satisfies PromptExamples;
