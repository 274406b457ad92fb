import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/you-failed-to',
  language: 'en',
  category: 'C9',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Mikä puuttuu, ei kuka jätti', en: 'What is missing, not who left it' },
  why: {
    fi: 'Syyllinen ei vie asiaa eteenpäin; mikä on vielä tekemättä, vie.',
    en: 'A culprit gets nothing done; what is still to be done does.',
  },
  match:
    'you (?:failed|neglected|forgot|omitted) to (?<deed>update|confirm|sign|pay|return|activate|complete|renew|register|cancel|change|submit|send) (?<item>(?:the|your) (?:\\p{L}+ ){0,2}\\p{L}+)@end',
  becomes: ['$<item|have> not been $<deed|participle> yet'],
  unless: ["never|not|if|because we|don't worry"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['You failed to update your address.', 'Your address has not been updated yet.'],
    ['Hi Pia, you forgot to sign the second page.', 'Hi Pia, the second page has not been signed yet.'],
    [
      'You neglected to return the keys, so the berth is locked.',
      'The keys have not been returned yet, so the berth is locked.',
    ],
  ],
  leaves: [
    'You never failed to pay the fee.',
    'If you forgot to sign the page, bring it along.',
    'We failed to update your address.',
    'The lamp failed to light.',
  ],
} satisfies RewriteExamples;
