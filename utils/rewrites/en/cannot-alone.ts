import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/cannot-alone',
  language: 'en',
  category: 'C1',
  severity: 2,
  mode: 'ask',
  title: { fi: 'Näytä ovi kiellon vieressä', en: 'Show a door next to the no' },
  why: {
    fi: 'Ei saa jäädä selväksi, mutta sen vieressä pitää olla jotain, mihin tarttua.',
    en: 'The no stays clear, and beside it stands something to hold on to.',
  },
  match:
    "(?<!so )(?<no>(?:we|i)(?: |'m )(?:(?:can't|cannot|can not)|(?:am |are )?(?:unable to|not able to)) (?!disclose|share|discuss|reveal|comment|go into|give out|wait|help but|thank|say|tell|promise|see|find|imagine|believe|stress|recommend|remember|emphasi|confirm yet)\\p{L}+ (?:…))@end",
  becomes: ['$<no>, but I can [what you can do instead]'],
  unless: [
    'until|till|unless|before|without|once|but|instead|however|yet|because|since|if',
    'you asked|you want|whether',
  ],
  unlessDraft: [
    "(?:i|we) can(?!'|not| not)|(?:i|we)'ll|(?:i|we) will|you can(?!'|not| not)|instead|what i can do|alternatively|could you|would you",
    '@door',
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "I'm sorry, Mira. We can't change the pattern of the fabric.",
      "I'm sorry, Mira. We can't change the pattern of the fabric, but I can [what you can do instead].",
    ],
    [
      'I cannot move the booking to another name.',
      'I cannot move the booking to another name, but I can [what you can do instead].',
    ],
    [
      'We are not able to collect the fridge from the second floor.',
      'We are not able to collect the fridge from the second floor, but I can [what you can do instead].',
    ],
  ],
  leaves: [
    "I can't say yet when the line is back.",
    "We can't send it to Norway, but we can send it to Sweden.",
    "We can't move the table today. Would you like it on Friday?",
    "We can't thank you enough for the kind words!",
    "We can't collect the fridge. Please call the removal firm on the form.",
    "We can't rename a booking, so please fill in the form at www.bookings.example.",
    "You said that we can't change the colour.",
  ],
} satisfies RewriteExamples;
