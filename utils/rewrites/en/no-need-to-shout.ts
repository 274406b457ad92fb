import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/no-need-to-shout',
  language: 'en',
  category: 'C12',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Ei ojennusta', en: 'No telling-off' },
  why: {
    fi: 'Ojennus ei rauhoita ketään; se, mitä teet, rauhoittaa.',
    en: 'A telling-off calms nobody; what you do does.',
  },
  match:
    "(?<=^|[,;:] )(?:(?:there(?:'s| is) )?no need to (?:shout|yell|be (?:rude|angry|upset|aggressive)|get (?:angry|upset|worked up|agitated)|swear|panic)|(?:please )?(?:stay|remain|keep) calm|(?:please )?(?:don't|do not) (?:shout|yell|get (?:angry|upset|worked up)|be (?:angry|upset|rude)))(?=[,.!]| while| and)(?: (?:while|and) (?:…))?",
  becomes: [''],
  unless: ['fire|smoke|child|dog|cat|microphone'],
  despite: ['prohibition'],
  losesNegation: 'manners',
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["There's no need to shout. I have the order here.", 'I have the order here.'],
    ['Hi Greg, please stay calm! The tickets are valid.', 'Hi Greg! The tickets are valid.'],
    ["Please don't get upset. The money is on its way.", 'The money is on its way.'],
  ],
  leaves: [
    "There's no need to send the box.",
    "You don't need to shout; the microphone is good.",
    'Keep calm music on for the dog.',
    'If you smell smoke, stay calm and leave the house.',
  ],
} satisfies RewriteExamples;
