import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/officialese-opening',
  language: 'en',
  category: 'C35',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Sano se suoraan', en: 'Say it straight' },
  why: {
    fi: 'Asia alkaa vasta virallisen alun jälkeen; jätä alku pois.',
    en: 'The matter begins after the official opening; leave the opening out.',
  },
  match: '(?:please|kindly) be (?:advised|informed|reminded|notified)(?: that)?',
  becomes: [''],
  also: [
    {
      match: "(?:i am|i'm|we are|we're) writing to (?:inform|advise|notify|let) you(?: know)? that",
      becomes: [''],
    },
    { match: '(?:we|i) (?:would like|wish|are pleased|am pleased) to inform you that', becomes: [''] },
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Please be advised that the lift is out of use.', 'The lift is out of use.'],
    [
      'Dear Ms Holt, we are writing to inform you that your card has been renewed.',
      'Dear Ms Holt, your card has been renewed.',
    ],
    ['Kindly be informed the parcel is at the desk.', 'The parcel is at the desk.'],
  ],
  leaves: [
    'She was advised that the lift is slow.',
    'Please be careful on the stairs.',
    'We are writing to you again on Monday.',
    'Please be advised that by law the meter must be read.',
  ],
} satisfies RewriteExamples;
