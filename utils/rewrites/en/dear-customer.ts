import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'en/dear-customer',
  language: 'en',
  category: 'C37',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Puhu ihmiselle, ei asiakkaalle', en: 'Greet the person, not the customer' },
  why: {
    fi: '”Hyvä asiakas” kuulostaa massapostilta; nimi tekee viestistä kirjeen.',
    en: '“Dear customer” sounds like a mailing; a name makes it a letter.',
  },
  match: '(?<=^)dear (?:(?:valued|esteemed|honou?red|loyal) )?(?:customer|client|member|guest|user)',
  becomes: ['Hello [name]'],
  also: [
    { match: '(?<=^)dear (?:sir(?: )?\\/(?: )?madam|sir or madam|sirs?|madam)', becomes: ['Hello [name]'] },
    { match: '(?<=^)to whom it may concern', becomes: ['Hello [name]'] },
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Dear customer, your kite is ready.', 'Hello [name], your kite is ready.'],
    ['Dear Sir/Madam, the kite is ready.', 'Hello [name], the kite is ready.'],
    ['To whom it may concern, the hall is free.', 'Hello [name], the hall is free.'],
  ],
  leaves: [
    'Dear Ms Holt, your kite is ready.',
    'Hello Vera, the customer before you left a scarf.',
    'The customer card is in the drawer.',
    'Dear me, what a day.',
  ],
} satisfies RewriteExamples;
