import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/apology-due',
  language: 'en',
  category: 'C20',
  severity: 2,
  mode: 'flag',
  title: { fi: 'Pahoittelu kuuluisi tähän', en: 'An apology is due here' },
  why: {
    fi: 'Asiakas kertoo meidän virheestämme; sano kerran, mitä me teimme, ja pahoittele sitä.',
    en: 'The customer tells of a mistake of ours; say once what we did, and that you are sorry for it.',
  },
  source: 'shared table of when an apology is due: we erred and the customer was harmed',
  match:
    '(?<=^)(?!(?:thank|thanks|hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings)(?!\\p{L}))(?:…)@end',
  becomes: [],
  most: 1,
  // A short question back comes before everything else.
  whenDraft: ['^\\s{0,9}(?:[^\\s]+\\s+){13}[^\\s]+'],
  unlessDraft: [
    "sorry|apolog~|(?:our|my) (?:own )?(?:mistake|fault|error)|(?:we|i) (?:made|got)(?: …)? (?:mistake|wrong)|regret~|forgive|(?:shouldn't|should not) have (?:happened|been)|too (?:long|many)|not good enough|you deserved better",
  ],
  whenCustomer: [
    '(?:charged|billed|debited) (?:me |us |my card )?twice|double[- ](?:charged|billed|booked)|overcharged',
    "(?:you|they|your \\p{L}+|the \\p{L}+)(?: have| has|'ve)? (?:sent|delivered|shipped|gave|installed|fitted|booked|brought|packed) (?:me |us |my |our )?(?:the |a |an )?(?:wrong|broken|cracked|damaged|someone else's|half)",
    "(?:technician|engineer|driver|plumber|nurse|nobody|no one|courier|fitter|electrician|you|they) (?:never|didn't|did not) (?:came|come|showed|show|turned|turn|rang|ring|called|call|arrived|arrive|answered|answer|replied|reply)",
    '(?:nobody|no one|noone) (?:came|turned up|showed up|called|rang|answered|replied|told me)',
    "(?:second|third|fourth|2nd|3rd|4th) (?:time|engineer|technician|driver|visit|delivery|replacement)(?: …)? (?:who|that|never|didn't|not|wrong|late|nobody)",
  ],
  // Then a person with the right to speak for the firm decides about the words.
  unlessCustomer: ['injur~|hospital~|lawyer~|solicitor~|court|lawsuit|data breach|police|insurance claim'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'A new fitter comes to you tomorrow at nine. He brings both doors and takes the old ones along.',
      'A new fitter comes to you tomorrow at nine',
    ],
    [
      'Hello Runa. I have booked a fitter for tomorrow at nine, and he brings both doors along.',
      'I have booked a fitter for tomorrow at nine',
    ],
    [
      'Thank you for the photo. The right doors are at our store and come to you tomorrow at nine.',
      'The right doors are at our store and come to you tomorrow at nine',
    ],
  ],
  leaves: [
    "I'm sorry nobody came on Monday. A new fitter comes to you tomorrow at nine with both doors.",
    'Which of the two doors is it?',
    'You waited at home for a fitter who never came: that was our mistake. He comes tomorrow at nine.',
    'Three visits are too many for one door, and the next is the last one, tomorrow at nine o clock.',
  ],
  customer: 'The fitter never came on Monday. I took a day off for the doors and nobody called.',
} satisfies RewriteExamples;
