import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/its-easy-first',
  language: 'en',
  category: 'C14',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Ohje riittää', en: 'The steps are enough' },
  why: {
    fi: 'Jos ”helppo” ei onnistu, asiakas tuntee itsensä tyhmäksi; ohje ilman sitä riittää.',
    en: 'If the “easy” thing fails, the customer feels stupid; the steps alone are enough.',
  },
  match:
    "(?:it's|it is|this is|that's) (?:really |very |quite |so |super |pretty |actually )*(?:easy|simple|straightforward|child's play|a piece of cake)(?: to (?:do|use|fix))?: (?<step>(?:…))@end",
  becomes: ['$<step>'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ["It's really easy: open the lid and press the button.", 'Open the lid and press the button.'],
    ['Hi Mo, it is quite simple: turn the key twice.', 'Hi Mo, turn the key twice.'],
    ['This is a piece of cake: pull the red cord!', 'Pull the red cord!'],
  ],
  leaves: [
    "It isn't easy: the lid is stuck.",
    'Easy: this is the name of the sail.',
    "It's easy to see why you are tired of it.",
    'Is it simple: yes or no?',
  ],
} satisfies RewriteExamples;
