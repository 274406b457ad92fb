import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/they-lost-it',
  language: 'en',
  category: 'C18',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Oma askel ensin', en: 'Our own step first' },
  why: {
    fi: 'Asiakas osti meiltä; kerro, mitä sinä teet, ennen kuin ohjaat muualle.',
    en: 'The customer bought from us; say what you do before you point elsewhere.',
  },
  match:
    "(?<who>the (?:courier|carrier|post|bank|warehouse|supplier|manufacturer|driver|delivery company|airline|shipping company)) (?<deed>(?:has )?(?:lost|broke|damaged|delayed|misplaced|forgot|messed up|returned)) (?<item>(?:your|the) (?:\\p{L}+ )?\\p{L}+), so you(?:'d| would|'ll| will)? (?:have to|need to|should|must) (?:ask|contact|call|claim from|speak to|talk to) them(?: …)?@end",
  becomes: ['$<who> $<deed> $<item>; I [what you do about it]'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "The courier lost your parcel, so you'd have to ask them.",
      'The courier lost your parcel; I [what you do about it].',
    ],
    [
      'Hi Nell, the bank delayed the payment, so you should contact them.',
      'Hi Nell, the bank delayed the payment; I [what you do about it].',
    ],
    [
      'The carrier has damaged your lamp, so you need to call them about it.',
      'The carrier has damaged your lamp; I [what you do about it].',
    ],
  ],
  leaves: [
    'The courier lost your parcel, so I am sending a new one.',
    'The bank asked you to call them.',
    'You should ask the driver.',
    'The post delayed it. I have asked them why.',
  ],
} satisfies RewriteExamples;
