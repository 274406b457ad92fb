import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/hyva-asiakas',
  language: 'fi',
  category: 'C37',
  severity: 1,
  mode: 'ask',
  title: { fi: 'Puhu ihmiselle, ei asiakkaalle', en: 'Greet the person, not the customer' },
  why: {
    fi: '”Hyvä asiakas” kuulostaa massapostilta; nimi tekee viestistä kirjeen.',
    en: '“Dear customer” sounds like a mailing; a name makes it a letter.',
  },
  match: '(?<=^)(?:hyvä|arvoisa|rakas) (?:asiakas|asiakkaamme|jäsen|jäsenemme|vieras|käyttäjä)',
  becomes: ['Hei [nimi]'],
  also: [
    { match: '(?<=^)(?:hyvä|arvoisa) vastaanottaja', becomes: ['Hei [nimi]'] },
    {
      match: '(?<=^)(?:hyvä|arvoisa) (?:herra|rouva)(?: tai rouva|\\/rouva)?(?=[,!.]|$)',
      becomes: ['Hei [nimi]'],
    },
  ],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Hyvä asiakas, leijasi on valmis.', 'Hei [nimi], leijasi on valmis.'],
    ['Arvoisa vastaanottaja, leija on valmis.', 'Hei [nimi], leija on valmis.'],
    ['Hyvä herra tai rouva, sali on vapaa.', 'Hei [nimi], sali on vapaa.'],
  ],
  leaves: [
    'Hyvä Vera Holt, leijasi on valmis.',
    'Hei Vera, edellinen asiakas jätti huivin.',
    'Asiakaskortti on laatikossa.',
    'Hyvä juttu, että leija lensi.',
  ],
} satisfies RewriteExamples;
