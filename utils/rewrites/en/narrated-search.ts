import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/narrated-search',
  language: 'en',
  category: 'C29',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Kerro mitä katsot, älä missä', en: 'Say what you check, not where' },
  why: {
    fi: 'Järjestelmien avaaminen on taustaääntä; asiakasta kiinnostaa, mitä katsot hänen puolestaan.',
    en: 'Opening systems is background noise; what you check for them is the news.',
  },
  match:
    "(?<am>i'm|i am) (?:now |just |currently )?(?:opening|logging into|logging in to|going into|pulling up|loading|entering) (?:the|our|my|another|a) (?:\\p{L}+ )?(?:system|database|tool|screen|software|program|application|crm|register|portal) (?:to|so (?:that )?i can) (?:check|see|look at|find|look up) (?<what>(?:…))@end",
  becomes: ['$<am> checking $<what>'],
  also: [],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["I'm now opening the system to look at your order.", "I'm checking your order."],
    [
      'One moment, I am just pulling up another screen so that I can see the meter data.',
      'One moment, I am checking the meter data.',
    ],
    ["I'm logging into our customer register to find the last invoice.", "I'm checking the last invoice."],
  ],
  leaves: [
    "I'm opening a return for you.",
    'I am entering the date that you gave.',
    'Are you opening the system settings to check the time?',
    "I'm checking your order now.",
  ],
} satisfies RewriteExamples;
