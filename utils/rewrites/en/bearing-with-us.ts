import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/bearing-with-us',
  language: 'en',
  category: 'C30',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Kiitä siitä, mitä asiakas teki', en: 'Thank for what the customer did' },
  why: {
    fi: 'Odotusta ei kysytty; kiitä siitä, mitä asiakas todella teki, tai pahoittele viivettä.',
    en: 'Nobody asked whether to wait; thank for what the customer did, or own the delay.',
  },
  match:
    '(?:thanks|thank you)(?: so much| very much)? for (?:bearing with (?:us|me)|waiting|sticking with us|being so patient|being patient)(?: (?:with us|so long))?@end',
  becomes: ['thank you for [what the customer did]'],
  unless: ['while|just now|minute~'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Thanks for bearing with us.', 'Thank you for [what the customer did].'],
    ['Hi Nora, thank you for waiting.', 'Hi Nora, thank you for [what the customer did].'],
    ['Thank you so much for being patient with us!', 'Thank you for [what the customer did]!'],
  ],
  leaves: [
    'Thank you for waiting while I read the log.',
    'Thanks for the photo of the lid.',
    'Thank you for bearing the cost of the rope.',
    'The crew is waiting for you.',
  ],
} satisfies RewriteExamples;
