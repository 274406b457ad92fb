import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/olen-jo-selittanyt',
  language: 'fi',
  category: 'C10',
  severity: 3,
  mode: 'flag',
  title: { fi: 'Sama selkeämmin, ilman muistutusta', en: 'The same more plainly, without a reminder' },
  why: {
    fi: 'Muistutus siitä, että asia on jo selitetty, tekee asiakkaasta hitaan; selitä uudelleen toisin sanoin.',
    en: 'A reminder that it was explained makes the customer slow; explain it again in other words.',
  },
  match:
    '(?:olen|olemme) (?:jo |nyt )?(?:selittänyt|kertonut|sanonut|vastannut|selittäneet|kertoneet|sanoneet|vastanneet) (?:tämän|tästä|siitä|sen|tähän|siihen|saman|saman asian)(?: sinulle| teille)?(?: jo)? (?:kahdesti|kolmesti|neljästi|\\p{L}+ kertaa|monesti|useasti|useaan kertaan|moneen kertaan|useita kertoja|aiemmin|aikaisemmin)',
  becomes: [],
  unless: ['pahoittel~|pyysit|pyysitte'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Olen jo selittänyt tämän sinulle kahdesti.', 'Olen jo selittänyt tämän sinulle kahdesti'],
    ['Hei Mio, olemme kertoneet siitä useaan kertaan.', 'olemme kertoneet siitä useaan kertaan'],
    ['Olen vastannut tähän jo aiemmin: laituri sulkeutuu kuudelta.', 'Olen vastannut tähän jo aiemmin'],
  ],
  leaves: [
    'Olen selittänyt tämän kuljettajalle.',
    'Olet selittänyt tämän jo kolmesti, ja luin kaikki viestit.',
    'Kerroimme laiturista maanantaina, kuten pyysit.',
    'Voin selittää tämän uudelleen kohta kohdalta.',
  ],
} satisfies RewriteExamples;
