import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/is-being-reviewed',
  language: 'en',
  category: 'C17',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Kuka sen lukee, ja mihin mennessä', en: 'Who reads it, and by when' },
  why: {
    fi: '”On käsittelyssä” ei kerro, kenellä; nimi ja hetki rauhoittavat.',
    en: '“Is being reviewed” does not say by whom; a name and a time give peace.',
  },
  match:
    '(?<item>(?:your|the) (?:\\p{L}+ ){0,2}\\p{L}+) (?:is|are) (?:currently |still |now )?(?:being (?:reviewed|processed|investigated|looked into|looked at|handled|examined|assessed)|under (?:review|investigation|consideration))@end',
  becomes: ['$<item> is with [name or team], who answer by [day, time]'],
  unless: ['by|until|today|tomorrow|\\d|this week'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Your case is being reviewed.', 'Your case is with [name or team], who answer by [day, time].'],
    [
      'Hi Tom, the claim is currently under review.',
      'Hi Tom, the claim is with [name or team], who answer by [day, time].',
    ],
    ['Your form is still being processed!', 'Your form is with [name or team], who answer by [day, time]!'],
  ],
  leaves: [
    'Your case is being reviewed by Anna until Friday.',
    'The road is being repaired.',
    'Is your form being processed?',
    'Your photos are being printed.',
  ],
} satisfies RewriteExamples;
