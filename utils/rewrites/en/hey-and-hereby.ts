import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/hey-and-hereby',
  language: 'en',
  category: 'C37',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Yksi sävy koko viestiin', en: 'One tone for the whole message' },
  why: {
    fi: 'Tuttavallinen tervehdys ja virkakieli samassa viestissä kuulostavat kahdelta eri ihmiseltä.',
    en: 'A chummy greeting and officialese in one message sound like two different people.',
  },
  match: '(?<=^)(?:hey there|hey|hiya|heya|yo)(?=[,!]| \\p{L}{1,20}[,!])',
  becomes: ['hi'],
  most: 1,
  whenDraft: [
    'hereby|herewith|hereunder|herein|thereof|aforementioned|above-mentioned|pursuant to|in accordance with|acknowledge(?:s|d)? (?:the )?receipt|please be (?:advised|informed)|we (?:wish|regret|beg) to inform|kindly (?:note|be advised)|at your earliest convenience',
  ],
  // Who is greeted with "hey" may be greeted with it.
  unlessCustomer: ['hey|hiya|heya|yo'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Hey! The aforementioned roof is made of tin.', 'Hi! The aforementioned roof is made of tin.'],
    [
      'Hey Runa, your shed is insured pursuant to clause 4.',
      'Hi Runa, your shed is insured pursuant to clause 4.',
    ],
    ['Hiya! Herewith the drawing of the roof.', 'Hi! Herewith the drawing of the roof.'],
  ],
  leaves: [
    'Hey! The roof is made of tin.',
    'Hi! The aforementioned shed is sold.',
    'Hello Runa. We hereby send the drawing of the shed.',
    'The children shout hey, and the shed is hereby open.',
  ],
} satisfies RewriteExamples;
