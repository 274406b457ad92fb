import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/valituksesi',
  language: 'fi',
  category: 'C8',
  severity: 1,
  mode: 'auto',
  title: { fi: 'Kuvaus, ei leima', en: 'A description, no label' },
  why: {
    fi: '”Valitus” leimaa asiakkaan valittajaksi; hänen viestinsä on tietoa.',
    en: '“Complaint” makes the customer a complainer; their message is information.',
  },
  match: '(?:reklamaatio|valitukse)(?<owner>si|nne) (?<about>\\p{L}+(?:sta|stä))',
  becomes: ['viesti$<owner> $<about>'],
  unless: ['lautakun~|viralli~|määräai~|lomake~'],
  unlessCustomer: ['reklam~|valitu~|valita~'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Luimme reklamaatiosi kuljettajasta.', 'Luimme viestisi kuljettajasta.'],
    ['Hei Kiti, valituksenne kannesta on minulla.', 'Hei Kiti, viestinne kannesta on minulla.'],
    ['Välitin reklamaationne melusta!', 'Välitin viestinne melusta!'],
  ],
  leaves: [
    'Voit tehdä valituksen kuljettajasta lautakunnalle.',
    'Reklamaationumero on 88.',
    'Reklamaatiolomake on sivuillamme.',
    'Kirjoitit, että valituksesi kannesta katosi.',
  ],
} satisfies RewriteExamples;
