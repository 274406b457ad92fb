import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/need-before',
  language: 'en',
  category: 'C5',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Pyyntö, ja mitä siitä seuraa', en: 'A request, and what comes of it' },
  why: {
    fi: 'Sama ehto pyyntönä kertoo, mitä asiakas saa, eikä mitä häneltä vaaditaan.',
    en: 'The same condition as a request says what the customer gets, not what is demanded.',
  },
  match:
    "you(?:'ll| will)? (?:must|have to|need to|are required to) (?<deed>(?:fill|send|complete|provide|give|confirm|attach|upload|submit|choose|select|return|sign|print|register) (?:…)) (?:before|and only then|in order for) (?<who>we|i)(?: will be able to| can| could) (?<rest>(?:…))@end",
  becomes: ['could you $<deed>? Then $<who> can $<rest>'],
  unless: ["don't|not|never|just|only|if you|should have"],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'You need to fill out the claim form before we can proceed.',
      'Could you fill out the claim form? Then we can proceed.',
    ],
    [
      'Hi Jonas, you have to sign the second page before I can order the sail.',
      'Hi Jonas, could you sign the second page? Then I can order the sail.',
    ],
    [
      'You must send us a photo of the plate before we will be able to find the part.',
      'Could you send us a photo of the plate? Then we can find the part.',
    ],
  ],
  leaves: [
    'You need to lock the door before we can leave.',
    'Could you sign the page? Then I can order it.',
    'By law you must provide an identity document before we can open the account.',
    'You must not send it before we can check it.',
  ],
} satisfies RewriteExamples;
