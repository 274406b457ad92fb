import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/wrong-because',
  language: 'en',
  category: 'C9',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Mitä järjestelmä näkee', en: 'What the system sees' },
  why: {
    fi: 'Asiakas tietää jo, kuka koodin syötti; kerro vain, mitä järjestelmä näki.',
    en: 'The customer knows who typed the code; only tell what the system saw.',
  },
  match:
    "(?<why>because|since|as) you(?:'ve| have)? (?:entered|typed|put in|gave|given|used) (?:the|a|an) (?:wrong|incorrect|invalid) (?<item>\\p{L}+(?: (?:number|code))?)(?<times>(?: too many| several| \\p{L}+| \\d{1,2}) times| twice)@end",
  becomes: ['$<why> the $<item> did not match$<times>'],
  unless: ['\\?|if'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'Your locker is shut because you entered the wrong PIN too many times.',
      'Your locker is shut because the PIN did not match too many times.',
    ],
    [
      'Hi Pia, the page closed as you typed an invalid password twice.',
      'Hi Pia, the page closed as the password did not match twice.',
    ],
    [
      'The gate stayed shut because you used the wrong card 3 times.',
      'The gate stayed shut because the card did not match 3 times.',
    ],
  ],
  leaves: [
    'Because we entered the wrong PIN, the locker is shut.',
    'The locker shuts if you enter the wrong PIN.',
    'Since you entered the right PIN, it opened.',
    'Is it because you used the wrong card?',
  ],
} satisfies RewriteExamples;
