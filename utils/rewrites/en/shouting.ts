import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/shouting',
  language: 'en',
  category: 'C34',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Ilman huutokirjaimia', en: 'Without shouting letters' },
  why: {
    fi: 'Isot kirjaimet luetaan huutona; sama sana pienellä riittää.',
    en: 'Capitals are read as shouting; the same word in small letters is enough.',
  },
  match:
    '(?<=(?<before>\\p{L}*)[^\\p{L}]{0,3})(?<word>must|not|never|always|today|now|only|all|any|very|please|read|immediately|both|first|before|after|every|will|cannot|do not|does not|did not)(?!-)(?=(?<after>[^\\p{L}]{0,3}\\p{L}*))',
  becomes: ['$<word|small>'],
  needs: '$<word|shouted>$<before|spoken>$<after|spoken>',
  unless: ['button|switch|label|menu|says|reads'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['The lid is ALWAYS on the left.', 'The lid is always on the left.'],
    ['You will get BOTH sails.', 'You will get both sails.'],
    ['Hello Kit, PLEASE close the gate.', 'Hello Kit, please close the gate.'],
  ],
  leaves: [
    'The lid is always on the left.',
    'Press the button NOW PLAYING.',
    'ALL FLAGS PLC made the sail.',
    'The switch says NOT IN USE.',
    'Do NOT open the gas tap.',
  ],
} satisfies RewriteExamples;
