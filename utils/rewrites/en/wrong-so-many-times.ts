import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/wrong-so-many-times',
  language: 'en',
  category: 'C9',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Mitä järjestelmä näkee', en: 'What the system sees' },
  why: {
    fi: 'Montako kertaa meni väärin, on luettelo syytöksiä; kerro, mikä tila nyt on ja miten siitä pääsee.',
    en: 'Counting mistakes is a list of charges; say what the state is now and the way out.',
  },
  match:
    "you(?:'ve| have)? (?:entered|typed|put in|gave|given|used) (?:the|a|an) (?:wrong|incorrect|invalid) (?<item>\\p{L}+(?: number)?) (?<times>(?:\\p{L}+|\\d{1,2}) times|twice)(?:, (?:so|and that is why)| and(?: so)?) (?<state>(?:…))@end",
  becomes: ['after $<times> without a match for the $<item>, $<state>. [how to go on]'],
  unless: ['if'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      'You entered the wrong code three times, so the card is locked.',
      'After three times without a match for the code, the card is locked. [how to go on].',
    ],
    [
      'Hi Pia, you typed the wrong password twice and the page closed.',
      'Hi Pia, after twice without a match for the password, the page closed. [how to go on].',
    ],
    [
      'You have used an invalid number 3 times, so the gate is shut.',
      'After 3 times without a match for the number, the gate is shut. [how to go on].',
    ],
  ],
  leaves: [
    'If you enter the wrong code three times, the card locks.',
    'We entered the wrong code three times.',
    'The code was entered three times.',
    'You entered the code three times, as asked.',
  ],
} satisfies RewriteExamples;
