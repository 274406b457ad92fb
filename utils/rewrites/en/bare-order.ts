import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/bare-order',
  language: 'en',
  category: 'C32',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Pyydä, älä komenna', en: 'Ask rather than order' },
  why: {
    fi: 'Yksittäinen käsky kuulostaa haukahdukselta; pyyntö saa saman.',
    en: 'A lone order sounds like a bark; a request gets the same.',
  },
  match:
    '(?<=^|[,:] )(?<deed>(?:send|give|email|forward|tell|show) (?:me|us) (?!more|a (?:little|bit)|about|what|how|where|when)(?:…))\\.',
  becomes: ['could you $<deed|lower>?'],
  // After a condition it is advice.
  unless: ['please|\\d[.)] |first|then|step|if|when|once|after|in case'],
  unlessDraft: ['\\n[^\\S\\n]*(?:\\d+[.)]|[-*•]) ', 'first|then|step \\d'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Send me a picture of the broken hinge and the box.',
      'Could you send me a picture of the broken hinge and the box?',
    ],
    [
      'Hello Kit, give us the number on the back of the meter.',
      'Hello Kit, could you give us the number on the back of the meter?',
    ],
    [
      'Thanks for the note. Tell me which of the two chairs wobbles.',
      'Thanks for the note. Could you tell me which of the two chairs wobbles?',
    ],
  ],
  leaves: [
    'Please send me a picture.',
    'First open the lid. Then send me a picture of what is under it.',
    'I will send you a picture.',
    'If the hinge squeaks again, send us a picture of it.',
    'Enjoy the chair!',
  ],
} satisfies RewriteExamples;
