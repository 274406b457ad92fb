import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/vaitetty',
  language: 'fi',
  category: 'C11',
  severity: 3,
  mode: 'auto',
  title: { fi: 'Kuvattu, ei väitetty', en: 'Described, not alleged' },
  why: {
    fi: '”Väitetty” on oikeussalin sana; asiakas on kertonut, mitä näki.',
    en: '“Alleged” is a word for the court room; the customer has told what they saw.',
  },
  match: '(?:väitetty|väittämäsi|oletettu) (?<thing>vaurio|vika|virhe|naarmu|vuoto|ääni|viive|puute)',
  becomes: ['kuvaamasi $<thing>'],
  unlessDraft: ['te|teidän|teille|teiltä|\\p{L}{4,}nne'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Väitetty vaurio ei näy kuvassa.', 'Kuvaamasi vaurio ei näy kuvassa.'],
    ['Hei Kiti, väittämäsi vuoto ei ole tässä kannessa.', 'Hei Kiti, kuvaamasi vuoto ei ole tässä kannessa.'],
    ['Oletettu vika on lukossa.', 'Kuvaamasi vika on lukossa.'],
  ],
  leaves: [
    'Väitetty varas jäi poliisin kameraan.',
    'Vaurio näkyy kuvassa.',
    'Oletettu toimitusaika on viikko.',
    'Väitetty hinta oli kymmenen euroa.',
  ],
} satisfies RewriteExamples;
