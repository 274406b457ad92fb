import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/cannot-without',
  language: 'en',
  category: 'C1',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Kerro, minkä avulla se onnistuu', en: 'Say what you need for it' },
  why: {
    fi: 'Puuttuva tieto on avain, kun kerrot, mitä sillä saa auki.',
    en: 'A missing detail becomes a key when you say what it opens.',
  },
  match:
    '(?<=we )@cannot (?<deed>@deed(?: …)?) without (?<item>your …|an? (?:copy|photo|picture|receipt|scan) …|the (?:order|invoice|reference|customer|booking|serial|account|policy) number)@end',
  becomes: ['can $<deed> once we have $<item>'],
  also: [
    {
      match:
        '(?<=i )@cannot (?<deed>@deed(?: …)?) without (?<item>your …|an? (?:copy|photo|picture|receipt|scan) …|the (?:order|invoice|reference|customer|booking|serial|account|policy) number)@end',
      becomes: ['can $<deed> once I have $<item>'],
    },
  ],
  losesNegation: 'limit',
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    [
      "We can't process the exchange without your order number.",
      'We can process the exchange once we have your order number.',
    ],
    [
      'I cannot check the balance without the invoice number.',
      'I can check the balance once I have the invoice number.',
    ],
    [
      'Hi Leo, we are unable to credit the fee without a copy of the receipt.',
      'Hi Leo, we can credit the fee once we have a copy of the receipt.',
    ],
  ],
  leaves: [
    "We can't help but smile at your photo.",
    "We couldn't have done it without your patience.",
    'You can travel without your passport inside the country.',
    'We cannot release the medicine without your prescription.',
  ],
} satisfies RewriteExamples;
