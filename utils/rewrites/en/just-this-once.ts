import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/just-this-once',
  language: 'en',
  category: 'C24',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Ilman muistutusta poikkeuksesta', en: 'Without the reminder' },
  why: {
    fi: '”Tämän kerran” muistuttaa velasta; anna ilman sitä.',
    en: '“Just this once” reminds of a debt; give without it.',
  },
  match: '(?:just|only) (?:this once|this one time|for you)(?=,)',
  becomes: [''],
  unless: ["not|n't"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["Just this once, we've waived the fee.", "We've waived the fee."],
    ['Only this one time, your berth is free.', 'Your berth is free.'],
    ['We have, just this once, moved the date.', 'We have moved the date.'],
  ],
  leaves: [
    'This once white sail is grey.',
    'Just for fun, here is a photo.',
    'It opens just this once a year.',
    'Only you can open it, for your own safety.',
  ],
} satisfies RewriteExamples;
