import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/house-words',
  language: 'en',
  category: 'C26',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Asiakkaan sanoin', en: 'In the customer’s words' },
  why: {
    fi: 'Talon sisäinen sana pitää asiakkaan ulkona; kerro, kuka asian nyt tekee.',
    en: 'A word of the house keeps the customer out; say who does it now.',
  },
  match:
    "(?:escalated|have escalated|'ve escalated) (?:your|the) (?:ticket|case|issue|matter)(?: (?:to|over to) (?:our )?(?:l2|l3|second[- ]line|2nd line|the next tier|(?:tier|level) (?:two|three)|(?:a |the )?higher tier)(?: (?:support|team))?)?",
  becomes: ['passed this to our specialist'],
  also: [
    {
      match: '(?<=your )(?:support )?ticket(?= (?:is|was|has|will|with|about|from)|[.,!?])',
      becomes: ['message'],
    },
    {
      match: '(?:to|with) (?:our )?(?:l2|l3|(?:tier|level) (?:two|three)|second[- ]line)(?: support| team)?',
      becomes: ['to our specialist'],
    },
  ],
  unlessCustomer: ['ticket~|escalat~|l2|tier~'],
  unless: ['train|bus|concert|parking|lottery|plane|ferry'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "We've told you the plan, and I escalated your ticket to L2.",
      "We've told you the plan, and I passed this to our specialist.",
    ],
    ['Your ticket is with the network team.', 'Your message is with the network team.'],
    ['I passed the photos to second-line support.', 'I passed the photos to our specialist.'],
  ],
  leaves: [
    'Your train ticket is attached.',
    'The concert ticket was sent on 4 May.',
    'The stairs and the escalator are closed.',
    'Your case of wine is on its way.',
  ],
} satisfies RewriteExamples;
