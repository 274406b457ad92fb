import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/appreciate-patience',
  language: 'en',
  category: 'C30',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Kiitä siitä, mitä asiakas teki', en: 'Thank for what the customer did' },
  why: {
    fi: 'Kärsivällisyyttä ei kysytty; kiitä siitä, mitä asiakas todella teki, tai pahoittele viivettä.',
    en: 'Nobody asked for patience; thank for what the customer did, or own the delay.',
  },
  match:
    '(?:we|i) (?:really |truly |greatly |very much )*appreciate your (?:patience|understanding)(?: and (?:patience|understanding|cooperation))?(?: (?:in|on|with|during) (?:this|the) (?:\\p{L}+ )?\\p{L}+)?@end',
  becomes: ['thank you for [what the customer did]'],
  unless: ['while'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['We appreciate your patience.', 'Thank you for [what the customer did].'],
    [
      'Hi Nora, I really appreciate your understanding in this matter.',
      'Hi Nora, thank you for [what the customer did].',
    ],
    ['We appreciate your patience and understanding!', 'Thank you for [what the customer did]!'],
  ],
  leaves: [
    'I appreciate your photos of the lid.',
    'We appreciate your patience while I read the log.',
    'Your patience with the lock paid off.',
    'We would appreciate your answer.',
  ],
} satisfies RewriteExamples;
