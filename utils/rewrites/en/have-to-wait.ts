import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/have-to-wait',
  language: 'en',
  category: 'C5',
  severity: 2,
  mode: 'flag',
  title: { fi: 'Odotus ei ole käsky', en: 'A wait is no order' },
  why: {
    fi: '”Joudut odottamaan” tuntuu rangaistukselta; kerro, mitä sillä välin tapahtuu ja milloin odotus päättyy.',
    en: '“You’ll have to wait” feels like a punishment; say what happens meanwhile and when it ends.',
  },
  match: "you(?:'ll| will)? (?:have to|need to|must|just have to) (?:wait|be patient)",
  becomes: [],
  unless: ["don't|not|won't|never|n't|if|so that|without|sorry|longer than"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["You'll have to wait for the next ferry.", "You'll have to wait"],
    ['Hi Nora, you need to wait until the part arrives.', 'you need to wait'],
    ['You must be patient, the crew is out at sea.', 'You must be patient'],
  ],
  leaves: [
    "You don't have to wait for us.",
    "So that you won't have to wait, I have sent it now.",
    'You waited nine days, and that was too long.',
    'If you have to wait, call me.',
  ],
} satisfies RewriteExamples;
