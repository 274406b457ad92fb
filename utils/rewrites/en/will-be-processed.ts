import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/will-be-processed',
  language: 'en',
  category: 'C17',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Sano, kuka tekee', en: 'Say who does it' },
  why: {
    fi: 'Ilman tekijää lupaus leijuu; nimi tekee siitä jonkun asian.',
    en: 'Without a doer a promise floats; a name makes it somebody’s.',
  },
  match:
    '(?<what>(?:your|the) (?:(?!has|have|is|are|was|were|and|will|that|which)\\p{L}+ ){0,2}(?!has|have|is|are|was|were|and|will)\\p{L}+) will be processed(?<rest> …)?@end',
  becomes: ['[name or team] will process $<what|lower>$<rest>', '[name or team] will process $<what|lower>'],
  also: [
    {
      match:
        '(?<what>(?:your|the) (?:(?!has|have|is|are|was|were|and|will|that|which)\\p{L}+ ){0,2}(?!has|have|is|are|was|were|and|will)\\p{L}+) will be reviewed(?<rest> …)?@end',
      becomes: [
        '[name or team] will review $<what|lower>$<rest>',
        '[name or team] will review $<what|lower>',
      ],
    },
    {
      match:
        '(?<what>(?:your|the) (?:(?!has|have|is|are|was|were|and|will|that|which)\\p{L}+ ){0,2}(?!has|have|is|are|was|were|and|will)\\p{L}+) will be (?:handled|dealt with|looked after)(?<rest> …)?@end',
      becomes: [
        '[name or team] will handle $<what|lower>$<rest>',
        '[name or team] will handle $<what|lower>',
      ],
    },
    {
      match:
        '(?<what>(?:your|the) (?:(?!has|have|is|are|was|were|and|will|that|which)\\p{L}+ ){0,2}(?!has|have|is|are|was|were|and|will)\\p{L}+) will be (?:looked into|investigated)(?<rest> …)?@end',
      becomes: [
        '[name or team] will look into $<what|lower>$<rest>',
        '[name or team] will look into $<what|lower>',
      ],
    },
  ],
  unless: ['by (?:our|the|my|a) \\p{L}+|automatic~|machine~'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Your form will be processed on Tuesday.', '[name or team] will process your form on Tuesday.'],
    ['The photos will be reviewed.', '[name or team] will review the photos.'],
    ['Your complaint will be dealt with next week.', '[name or team] will handle your complaint next week.'],
  ],
  leaves: [
    'Your form will be processed by our archive in Turku.',
    'I will process your form on Tuesday.',
    'The doors will be opened at nine.',
    'Your card will be charged automatically when it is reviewed.',
  ],
} satisfies RewriteExamples;
