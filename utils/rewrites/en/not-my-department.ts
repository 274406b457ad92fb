import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/not-my-department',
  language: 'en',
  category: 'C19',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Vie perille, älä pois', en: 'Take them there, not away' },
  why: {
    fi: 'Asiakas ei tunne talon ovia; nimeä se, joka auttaa, ja kerro seuraava askel.',
    en: 'The customer doesn’t know the house; name who helps, and the next step.',
  },
  match:
    "(?:(?:that|this|it) (?:isn't|is not)|(?:that|this|it)'s not) (?:my|our|within our|in our|part of our) (?:department|responsibility|job|area|remit|team|desk|problem)(?!(?: at all)? to)",
  becomes: ['[name or team] takes care of this, and [next step]'],
  also: [
    {
      match: '(?:sorry,? )?(?:you have reached |this is )?(?:the )?wrong (?:department|team|desk)(?=[.!]|$)',
      becomes: ['[name or team] takes care of this, and [next step]'],
    },
    {
      match:
        "(?:you(?:'ll| will)? (?:need|have) to|you (?:must|should)|please) contact (?:another|a different|the (?:right|relevant|correct)) (?:department|team|office|unit)",
      becomes: ['[name or team] takes care of this, and [next step]'],
    },
  ],
  losesNegation: 'door',
  unless: ["but|so i|so we|i have|i've|we've"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["That's not my department.", '[name or team] takes care of this, and [next step].'],
    [
      'Hello Ravi, this is not our responsibility.',
      'Hello Ravi, [name or team] takes care of this, and [next step].',
    ],
    ['You need to contact another department.', '[name or team] takes care of this, and [next step].'],
  ],
  leaves: [
    'It is our responsibility, and I am sorry.',
    "That's not my department, so I've passed it to Ella.",
    'Our department is open until six.',
    'The job is not done yet.',
  ],
} satisfies RewriteExamples;
