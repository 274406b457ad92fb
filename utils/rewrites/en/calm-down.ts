import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/calm-down',
  language: 'en',
  category: 'C12',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Tunnetta ei määrätä', en: 'Feelings don’t take orders' },
  why: {
    fi: 'Rauhoittelu kiihdyttää; teko tai tieto rauhoittaa.',
    en: 'Telling someone to calm down does the opposite; an act or a fact calms.',
  },
  match:
    "(?<=^|[,;:] )(?:please |just |you need to |you have to |let's all |let's )*(?:calm down|relax|take it easy|calm yourself|chill out|keep your shirt on|get a grip)(?: please| a little| a bit| now)*(?=[,.!]|$| and (?:let|listen|wait))",
  becomes: [''],
  unless: ['muscle|child|baby|dog|cat|patient|skin|sofa|holiday|so you can|enjoy'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['You need to calm down. I have the order in front of me.', 'I have the order in front of me.'],
    ['Hi Greg, please calm down! The tickets are valid.', 'Hi Greg! The tickets are valid.'],
    ['Calm down, the money is on its way.', 'The money is on its way.'],
  ],
  leaves: [
    'The lavender helps the baby calm down.',
    'I hope that you can relax now.',
    'Lean back and relax, so you can enjoy the trip.',
    'You wrote that it is hard to calm down.',
  ],
} satisfies RewriteExamples;
