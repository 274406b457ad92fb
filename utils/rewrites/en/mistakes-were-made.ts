import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/mistakes-were-made',
  language: 'en',
  category: 'C17',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Me teimme sen', en: 'We did it' },
  why: {
    fi: 'Virhe ilman tekijää kuulostaa väistöltä; oma virhe sanottuna palauttaa luottamuksen.',
    en: 'A mistake without a maker sounds like dodging; one that is owned brings trust back.',
  },
  match:
    '(?:mistakes were|a mistake was|an error was|errors were) made(?: (?:with|in|on|during) (?<what>(?:your|the) (?:\\p{L}+ ){0,2}\\p{L}+))@end',
  becomes: ['we made a mistake with $<what>: [what we did]'],
  unless: ['no mistakes|by|not'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Mistakes were made with your order.', 'We made a mistake with your order: [what we did].'],
    [
      'Hi Tom, an error was made in the invoice.',
      'Hi Tom, we made a mistake with the invoice: [what we did].',
    ],
    ['A mistake was made on your second claim!', 'We made a mistake with your second claim: [what we did]!'],
  ],
  leaves: [
    'We made a mistake with your order: it went to the wrong pier.',
    'The lid was made in Turku.',
    'No mistakes were made with your order.',
    'An error was made by the bank in the invoice.',
  ],
} satisfies RewriteExamples;
