import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/be-patient',
  language: 'en',
  category: 'C12',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Kerro kesto, älä pyydä kärsivällisyyttä', en: 'Say how long, don’t ask for patience' },
  why: {
    fi: 'Kärsivällisyyttä ei voi tilata; kesto, jonka voit luvata, antaa sen.',
    en: 'Patience cannot be ordered; a time you can keep gives it.',
  },
  match:
    '(?<=^|[,;:] )(?:please |we ask you to |we kindly ask you to )*(?:be patient|bear with us|have patience|have a little patience)(?: with us)?(?:,? please)?@end',
  becomes: ['this takes until [time]'],
  unless: ['\\d|minute|until|by|thank'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Please be patient.', 'This takes until [time].'],
    ['Hi Nora, please bear with us.', 'Hi Nora, this takes until [time].'],
    ['We ask you to be patient!', 'This takes until [time]!'],
  ],
  leaves: [
    'Thank you for being patient with the crew.',
    'The bear with us is brown.',
    'You have been patient for nine days.',
    'Please be patient with the new lock: it needs oil.',
  ],
} satisfies RewriteExamples;
