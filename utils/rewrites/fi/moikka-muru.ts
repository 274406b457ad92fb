import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/moikka-muru',
  language: 'fi',
  category: 'C37',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Tervehdi tuttavallisuutta arvaamatta', en: 'Greet without guessing at friendship' },
  why: {
    fi: '”Kaveri” ennen kuin asiakas on puhunut niin voi loukata; hei riittää.',
    en: '“Buddy” before the customer talks that way can offend; a hello is enough.',
  },
  match:
    '(?<hello>hei|moi|moikka|terve|heippa|heippati),? (?:muru|kulta|rakas|kamu|kaveri|jätkä|ystävä hyvä|ystäväni|ystäväiseni|kultaseni|mussukka)(?=[,.!]|$)',
  becomes: ['$<hello>'],
  unlessCustomer: ['muru|kulta|kamu|kaveri|jätkä|ystävä~'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Moikka muru, kansi on valmis.', 'Moikka, kansi on valmis.'],
    ['Hei, ystävä hyvä! Purje on valkoinen.', 'Hei! Purje on valkoinen.'],
    ['Terve kaveri, laituripaikkasi on vapaa.', 'Terve, laituripaikkasi on vapaa.'],
  ],
  leaves: [
    'Hei, kaverisi soitti.',
    'Hei Kulta Oy, kansi on valmis.',
    'Arvoisa Kaarina, purje on valkoinen.',
    'Terve meno ja terve mieli!',
  ],
} satisfies RewriteExamples;
