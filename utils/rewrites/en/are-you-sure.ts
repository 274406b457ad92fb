import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/are-you-sure',
  language: 'en',
  category: 'C11',
  severity: 2,
  mode: 'flag',
  title: { fi: 'Tarkista, älä epäile', en: 'Check, don’t doubt' },
  why: {
    fi: '”Oletko varma” panee asiakkaan puolustautumaan; kerro, mitä tarkistat ja mistä.',
    en: '“Are you sure” makes the customer defend themselves; say what you check and where.',
  },
  match:
    "(?:are you|you are|you're) (?:quite |really |absolutely |completely )?(?:sure|certain|positive) (?:that )?(?:you|it|the|this|your)(?: …)(?=\\?)",
  becomes: [],
  unless: ['want|would like|wish|prefer|need'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Are you sure you typed the password correctly?', 'Are you sure you typed the password correctly'],
    [
      'Hi Pia, are you certain that it was delivered to the pier?',
      'are you certain that it was delivered to the pier',
    ],
    ['Are you quite sure the lid was open?', 'Are you quite sure the lid was open'],
  ],
  leaves: [
    'Are you sure you want to cancel the berth?',
    "I'm sure the lid was open.",
    'Are you sure that you would like both sails?',
    'To be sure, I checked the pier.',
  ],
} satisfies RewriteExamples;
