import type { RewriteExamples, RewriteRule } from '../types';

export default {
  id: 'fi/lukee-selvasti',
  language: 'fi',
  category: 'C10',
  severity: 2,
  mode: 'auto',
  title: { fi: 'Tieto ilman osoittelua', en: 'The fact without the pointing finger' },
  why: {
    fi: '”Sivuillamme lukee selvästi” sanoo, että asiakkaan olisi pitänyt nähdä; tieto riittää.',
    en: '“It clearly says” tells the customer they should have seen it; the fact is enough.',
  },
  match:
    '(?:\\p{L}+ )?(?:sivuillamme|sivuilla|sivullamme|verkkosivuillamme|nettisivuillamme|ehdoissa|ehdoissamme|viestissä|viestissämme|ohjeessa|ohjeessamme|sopimuksessa) (?:lukee|sanotaan|kerrotaan|on kerrottu) (?:kyllä |aivan |ihan )?(?:selvästi|selkeästi),? että (?<next>@word)',
  becomes: ['$<next>'],
} satisfies RewriteRule;

export const examples = {
  rewrites: [
    ['Sivuillamme lukee selvästi, että laituri sulkeutuu kuudelta.', 'Laituri sulkeutuu kuudelta.'],
    [
      'Hei Mio, ohjeessa sanotaan aivan selkeästi, että kannet myydään erikseen.',
      'Hei Mio, kannet myydään erikseen.',
    ],
    ['Verkkosivuillamme kerrotaan selvästi että koirat jäävät maihin.', 'Koirat jäävät maihin.'],
  ],
  leaves: [
    'Kannessa lukee, että se on sininen.',
    'Kartassa näkyy selvästi, missä laituri on.',
    'Viestissäsi luki selvästi, että köysi on löysällä.',
    'Sivuillamme lukee, milloin laituri aukeaa.',
  ],
} satisfies RewriteExamples;
