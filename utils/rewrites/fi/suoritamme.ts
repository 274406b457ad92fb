import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/suoritamme',
  language: 'fi',
  category: 'C35',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Verbi, ei substantiivi', en: 'A verb, not a noun' },
  why: {
    fi: '”Suoritamme käsittelyn” on sama kuin ”käsittelemme”; verbi kuulostaa ihmiseltä.',
    en: '“We carry out the processing” is “we process”; the verb sounds like a person.',
  },
  match:
    '(?:suoritamme|teemme|toteutamme) (?<object>\\p{L}+(?:n|si|nne)) (?<deed>käsittelyn|tarkistuksen|tarkastuksen|palautuksen|korjauksen|asennuksen|selvityksen|päivityksen|vaihdon|vahvistuksen|siirron)',
  becomes: ['$<deed|weDo> $<object>'],
  unless: ['kuntotarkastu~|yhdessä|uuden|seuraavan|kattavan|perusteellisen'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Suoritamme hakemuksesi käsittelyn.', 'Käsittelemme hakemuksesi.'],
    ['Hei Arvo! Teemme laitteen korjauksen maanantaina.', 'Hei Arvo! Korjaamme laitteen maanantaina.'],
    ['Suoritamme maksun palautuksen tilillesi.', 'Palautamme maksun tilillesi.'],
  ],
  leaves: [
    'Teemme uuden tarkastuksen keväällä.',
    'Suoritan tutkinnon loppuun.',
    'Käsittelemme hakemuksesi.',
    'Lain mukaan suoritamme laitteen tarkastuksen vuosittain.',
  ],
} satisfies RewriteExamples;
