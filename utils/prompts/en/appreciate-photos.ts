import type { PromptExamples, PromptPattern } from '../types';

export default {
  id: 'en/appreciate-photos',
  language: 'en',
  step: 'appreciate',
  cues: [
    '(?:attach~|sent|took|taken|added|enclosed|uploaded|here are)[^.!?]{0,30}(?:photos|pictures|pics|images|screenshots)',
    '(?:photos|pictures|pics|images|screenshots) (?:are )?(?:attached|enclosed|below)',
  ],
  says: ['Thank you for the photos, they help a lot.', 'Thank you for taking the trouble with the photos.'],
  why: {
    fi: 'Asiakas on nähnyt vaivaa; kiitos täsmälleen siitä on uskottavampi kuin kiitos yhteydenotosta.',
    en: 'The customer took trouble; thanks for exactly that is worth more than thanks for getting in touch.',
  },
} satisfies PromptPattern;

export const examples = {
  prompts: [
    ["The hinge is broken. I've attached photos of it.", 'Thank you for the photos, they help a lot.'],
  ],
  silent: ['The photos on your site are misleading.'],
} satisfies PromptExamples;
