import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/unfortunately-fact',
  language: 'en',
  category: 'C3',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Anna tiedon ja vaihtoehdon kantaa', en: 'Let the fact and the option carry it' },
  why: {
    fi: 'Asiakasta auttaa tieto siitä, milloin tai mitä tilalle; pahoittelusana ei sitä kerro.',
    en: 'What helps is when, or what instead; the cushion does not say it.',
  },
  match:
    "(?:unfortunately|regrettably|sadly|i'm afraid(?: that)?|i am afraid(?: that)?),? (?<fact>(?:the|this|that|your|our|all|both) …(?:out of stock|sold out|unavailable|delayed|running late|closed|fully booked|full|taken)(?: (?:at the moment|right now|today|this week|for now))?)@end",
  becomes: ['$<fact>; [when it is back, or what you can offer]'],
  unless: ['died|death|funeral|injur~'],
  unlessDraft: ['instead|available again|back in stock|back on|alternative~|next opening'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Unfortunately, the blue kettle is sold out.',
      'The blue kettle is sold out; [when it is back, or what you can offer].',
    ],
    ["I'm afraid your train is delayed.", 'Your train is delayed; [when it is back, or what you can offer].'],
    [
      'Sadly, all morning sailings are fully booked this week.',
      'All morning sailings are fully booked this week; [when it is back, or what you can offer].',
    ],
  ],
  leaves: [
    'Unfortunately, the size is sold out, but it is back in stock on Monday.',
    'Sadly, the funeral home is closed on Sundays.',
    'Unfortunately our server is to blame.',
    'The shop is closed on Sundays.',
  ],
} satisfies RewriteExamples;
