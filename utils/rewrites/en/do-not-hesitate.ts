import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/do-not-hesitate',
  language: 'en',
  category: 'C36',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Kutsu, älä kiellä epäröimästä', en: 'Invite, don’t forbid to hesitate' },
  why: {
    fi: 'Kaksi kieltoa yhdessä kutsussa; kerro mieluummin, mistä ja milloin sinut saa.',
    en: 'Two negatives in one invitation; rather say where and when to reach you.',
  },
  match:
    "(?:please )?(?:don't|do not|feel free and don't) hesitate to (?<deed>(?:contact|call|write|ask|reach out|get in touch|reply|email|ring)(?: (?:to )?(?:me|us|again|back|with (?:me|us)))*)(?: (?:if|should|with|in case) …)?@end",
  becomes: ['please $<deed> [how and when]'],
  losesNegation: 'double',
  despite: ['prohibition'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["Please don't hesitate to call me.", 'Please call me [how and when].'],
    [
      'The key is in the box. Do not hesitate to write back!',
      'The key is in the box. Please write back [how and when]!',
    ],
    [
      "If it rains in, don't hesitate to get in touch with us.",
      'If it rains in, please get in touch with us [how and when].',
    ],
  ],
  leaves: [
    'Do not open the valve.',
    "I didn't hesitate to order a new part.",
    'You wrote: "don\'t hesitate to call".',
    'Please call me on Monday.',
  ],
} satisfies RewriteExamples;
