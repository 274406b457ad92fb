import type { PointCue, PointExamples } from '../../types';

export default {
  id: 'en/thanks',
  kind: 'thanks',
  language: 'en',
  cues: [
    'thanks',
    'thank you',
    'thank u',
    'thx',
    'ty',
    'cheers',
    'many thanks',
    'much appreciated',
    '(?:really |so |very |much )?(?:appreciate|appreciated|grateful)(?: (?:it|that|this|your|the|you|all|for)~?)?',
  ],
  unless: [
    'thanks a lot for (?:nothing|not)',
    'thanks (?:for nothing|in advance|to (?:you|your|the|this))',
    'thank you in advance',
    'no thanks',
    'no thank you',
    "(?:would|i'd) (?:really |much |greatly )?(?:appreciate|be grateful)",
    'not (?:appreciate|grateful)~?',
    "don't appreciate",
    'thanks but',
  ],
} satisfies PointCue;

export const examples = {
  hears: [
    ['Thank you so much for the quick fix!', 'Thank you so much for the quick fix!'],
    ['It came this morning, cheers for sorting it.', 'cheers for sorting it'],
  ],
  silent: ["No thanks, I'll keep the old one.", "I'd appreciate a call back."],
} satisfies PointExamples;
