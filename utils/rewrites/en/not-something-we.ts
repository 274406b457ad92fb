import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/not-something-we',
  language: 'en',
  category: 'C19',
  severity: 3,
  mode: 'ask',
  title: { fi: 'Kuka sen tekee', en: 'Who does it' },
  why: {
    fi: '”Emme hoida sellaista” sulkee oven; nimi, joka hoitaa, avaa sen.',
    en: '“We don’t handle that” shuts a door; the name of who does opens it.',
  },
  match:
    "(?:this|that|it)(?:'s| is)(?:n't| not) (?:something|a thing|anything) (?:that )?(?:we|i|our team) (?:can )?(?:handle|deal with|do|take care of|help with|look after|support)@end",
  becomes: ['[name or team] takes care of this; [how you pass it on]'],
  unless: ['but|however'],
  losesNegation: 'door',
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['This is not something we handle.', '[name or team] takes care of this; [how you pass it on].'],
    [
      "Hi Mo, that isn't something I can help with.",
      'Hi Mo, [name or team] takes care of this; [how you pass it on].',
    ],
    [
      "It's not anything our team deals with. It's not something we do!",
      "It's not anything our team deals with. [name or team] takes care of this; [how you pass it on]!",
    ],
  ],
  leaves: [
    'This is something we handle.',
    "That's not something we want for you.",
    'This is not something we handle, but the pier does.',
    'Is that something you can do?',
  ],
} satisfies RewriteExamples;
