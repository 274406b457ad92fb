import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/your-complaint',
  language: 'en',
  category: 'C8',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Kuvaus, ei leima', en: 'A description, no label' },
  why: {
    fi: '”Valitus” leimaa asiakkaan valittajaksi; se, mitä hän kertoi, on tietoa.',
    en: '“Complaint” makes the customer a complainer; what they told is information.',
  },
  match: 'your complaint (?:about|regarding|concerning|on)',
  becomes: ['what you told us about'],
  unless: ['official|formal|board|ombudsman|procedure|form'],
  unlessCustomer: ['complain~'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['We have read your complaint about the driver.', 'We have read what you told us about the driver.'],
    [
      'Hello Kit, your complaint regarding the lid is with me.',
      'Hello Kit, what you told us about the lid is with me.',
    ],
    ['I passed on your complaint concerning the noise!', 'I passed on what you told us about the noise!'],
  ],
  leaves: [
    'You may send a complaint about the driver to the board.',
    'Your complaint number is 88.',
    'The complaint form is on our page.',
    'You wrote that your complaint about the lid was lost.',
  ],
} satisfies RewriteExamples;
