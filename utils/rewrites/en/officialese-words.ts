import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/officialese-words',
  language: 'en',
  category: 'C35',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Tavallinen sana', en: 'The plain word' },
  why: {
    fi: 'Lyhyt tavallinen sana sanoo saman ja kuulostaa ihmiseltä.',
    en: 'A short plain word says the same and sounds like a person.',
  },
  match: 'in the event that',
  becomes: ['if'],
  also: [
    { match: 'prior to', becomes: ['before'] },
    { match: 'in order to', becomes: ['to'] },
    { match: '(?:with regard|with respect|in regard|with regards|in regards) to', becomes: ['about'] },
    { match: '(?<who>we|i) (?:hereby )?acknowledge receipt of', becomes: ['$<who> have received'] },
    { match: '(?<who>we|i) hereby (?<verb>confirm|inform)', becomes: ['$<who> $<verb>'] },
    { match: '(?<who>we|i) (?:are|am) in receipt of', becomes: ['$<who> have received'] },
    { match: 'for your (?:kind )?(?:perusal|attention|information|reference)@end', becomes: [''] },
    { match: 'acknowledge receipt of', becomes: ['have received'] },
    { match: '(?:due to the fact|owing to the fact|in view of the fact) that', becomes: ['because'] },
    { match: 'at this (?:point in time|moment in time|present time)', becomes: ['now'] },
    { match: 'utili[sz]e', becomes: ['use'] },
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Please call me in the event that the light turns red.', 'Please call me if the light turns red.'],
    ['We acknowledge receipt of your form.', 'We have received your form.'],
    [
      'I moved the date due to the fact that the road was closed.',
      'I moved the date because the road was closed.',
    ],
    ['Prior to the visit, could you clear the hall?', 'Before the visit, could you clear the hall?'],
  ],
  leaves: [
    'The event that you booked is on.',
    'Your prior order to the same address arrived.',
    'Under the terms of the contract we acknowledge receipt of the notice.',
    'The chairs are in order, too.',
  ],
} satisfies RewriteExamples;
