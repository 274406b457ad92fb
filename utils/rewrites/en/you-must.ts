import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/you-must',
  language: 'en',
  category: 'C5',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Pyydä ja kerro, mitä siitä seuraa', en: 'Ask, and say what it leads to' },
  why: {
    fi: 'Pyyntö ja hyöty saavat liikkeelle paremmin kuin pakko.',
    en: 'A request with its benefit moves people better than an order does.',
  },
  match:
    "you(?:'ll| will)? (?:must|have to|need to|are required to|are obliged to) (?<deed>(?:fill|send|complete|provide|give|confirm|reply|attach|upload|submit|change|update|choose|select|return|bring|show|sign|print|register|make|check|restart|reinstall|clear|create|contact|email|call|book|enter|tell) (?:…))@end",
  becomes: ['could you $<deed>? Then [what happens next]'],
  unless: [
    "don't|not|never|no longer|i think|maybe|perhaps|just|only|simply|all you|if you|before|should have|to see|pin|so that|because|as soon as you|in case|\\?|or|contact them",
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'You must send the meter reading by e-mail.',
      'Could you send the meter reading by e-mail? Then [what happens next].',
    ],
    [
      'Hi Jonas, you have to confirm the new address.',
      'Hi Jonas, could you confirm the new address? Then [what happens next].',
    ],
    [
      'You need to upload a photo of the crack.',
      'Could you upload a photo of the crack? Then [what happens next].',
    ],
  ],
  leaves: [
    "You don't have to send anything.",
    'You must switch off the mains before you check the fuse.',
    'By law you must provide an identity document.',
    'That must be annoying.',
    'You need to confirm the change so that it stays.',
  ],
} satisfies RewriteExamples;
