import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/asiaa-kasitellaan',
  language: 'fi',
  category: 'C17',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Kuka sen lukee', en: 'Who reads it' },
  why: {
    fi: 'Tekijätön ”käsitellään” jättää asiakkaan koneiston eteen; ”me” on joku.',
    en: 'An agentless “is being processed” leaves the customer before a machinery; “we” is somebody.',
  },
  match:
    '(?<what>asiaasi|asiaanne|hakemustasi|hakemustanne|pyyntöäsi|pyyntöänne|tapaustasi|tapaustanne|ilmoitustasi|ilmoitustanne) käsitellään(?: parhaillaan| nyt)?(?=@end)',
  becomes: ['käsittelemme $<what|lower>'],
  also: [
    {
      match:
        '(?<what>asiaasi|asiaanne|hakemustasi|hakemustanne|pyyntöäsi|pyyntöänne|tapaustasi|tapaustanne|ilmoitustasi|ilmoitustanne) (?:selvitetään|tutkitaan)(?: parhaillaan| nyt)?(?=@end)',
      becomes: ['selvitämme $<what|lower>'],
    },
  ],
  unless: ['kun|jos|ennen|lautakun~|toimesta'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Asiaanne käsitellään.', 'Käsittelemme asiaanne.'],
    ['Hei Tommi, hakemustasi käsitellään parhaillaan.', 'Hei Tommi, käsittelemme hakemustasi.'],
    ['Pyyntöäsi selvitetään!', 'Selvitämme pyyntöäsi!'],
  ],
  leaves: [
    'Asiaanne käsitellään lautakunnassa.',
    'Asiaa käsitellään oppaassa.',
    'Käsitelläänkö asiaani?',
    'Hakemustasi käsitellään, kun liite on saapunut.',
  ],
} satisfies RewriteExamples;
