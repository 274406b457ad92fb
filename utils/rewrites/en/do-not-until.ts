import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/do-not-until',
  language: 'en',
  category: 'C2',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Kerro, milloin teette sen', en: 'Say when you do it' },
  why: {
    fi: '”Teemme, kun” ja ”emme tee, ennen kuin” ovat sama ehto; edellinen näyttää tien.',
    en: '“We do, once” and “we don’t, until” are the same condition; the first one shows the way.',
  },
  match:
    "(?<=(?:we|i) )(?:don't|do not) (?<deed>@deed (?:…)) (?:until|till|unless|before) (?<then>@clause)@end",
  becomes: ['$<deed> once $<then>'],
  also: [
    {
      match:
        "(?<=(?:we|i) )(?:won't|will not) (?<deed>@deed (?:…)) (?:until|till|unless|before) (?<then>@clause)@end",
      becomes: ['will $<deed> once $<then>'],
    },
    {
      match:
        "(?<=(?:we|i) )(?:don't|do not) (?<deed>@deed (?:…)) (?:until|till|before) (?<when>@time(?: …)?)@end",
      becomes: ['$<deed> from $<when>'],
    },
  ],
  losesNegation: 'limit',
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "We don't send the tickets until the whole group has paid.",
      'We send the tickets once the whole group has paid.',
    ],
    [
      "We won't charge the card until the parcel has left our warehouse.",
      'We will charge the card once the parcel has left our warehouse.',
    ],
    ['We do not open new accounts before 2 June.', 'We open new accounts from 2 June.'],
  ],
  leaves: [
    "We don't share your details with anyone.",
    'Do not open the valve until the pressure is zero.',
    "We won't share your number unless you have agreed, and the law is clear about that.",
    "I won't close the case until you have had your say.",
  ],
} satisfies RewriteExamples;
